import { describeError, type Log, type LoggedError } from '../log.ts'
import { type RecentTimes, recentTimes } from './recent-times.ts'

/**
 * What is kept in memory for whoever watches over a running Onward. It counts failures alone: how often
 * members logged, were answered or were nudged stands nowhere in it (decision 17).
 */
export type Measures = {
  /** Slack waited that long for an acknowledgement, of whatever it was. */
  acknowledged(ms: number): void
  /** A message was dealt with that long after it was due. */
  delivered(lateMs: number): void
  ticked(ms: number, ok: boolean): void
  /** How many Socket Mode connections stand now. */
  connected(open: number): void
  /** A request that Slack did not take, by what that means for the outbox and Slack's own word for it. */
  slackRefused(outcome: string, code: string): void
  databaseFailed(code: string): void
  /** A line of the log at `warn` or `error`. */
  logged(level: 'warn' | 'error', event: string): void
  read(): Readings
}

/** How often something failed, with what it is told apart by. */
export type Failures = readonly {
  readonly labels: Readonly<Record<string, string>>
  readonly count: number
}[]

export type Readings = {
  readonly acks: ReadonlyMap<number, number>
  readonly deliveries: ReadonlyMap<number, number>
  readonly ticks: ReadonlyMap<number, number>
  /** Epoch milliseconds of real time at which a tick last ended well; null before the first. */
  readonly lastTickAt: number | null
  /** Null over HTTP, where there are none. */
  readonly connections: number | null
  readonly slackFailures: Failures
  readonly databaseFailures: Failures
  readonly problems: Failures
  /** Epoch milliseconds of real time; 0 for never. */
  readonly lastProblemAt: Readonly<Record<'warn' | 'error', number>>
}

/** Slack gives up after 3 s. Nobody has to look at a quarter of a second. */
const ACK_STEPS = [0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5, 10] as const
const DELIVERY_STEPS = [5, 15, 60, 300, 900, 3_600, 21_600, 86_400, 604_800] as const
const TICK_STEPS = [1, 2, 5, 10, 30, 60, 120, 300] as const
/** Vocabularies are small; this is for what nobody foresaw. */
const MAX_SERIES = 200

/** @param realNow real time in epoch milliseconds */
export function createMeasures(realNow: () => number): Measures {
  const acks = recentTimes(ACK_STEPS)
  const deliveries = recentTimes(DELIVERY_STEPS)
  const ticks = recentTimes(TICK_STEPS)
  const slackFailures = failures()
  const databaseFailures = failures()
  const problems = failures()
  let lastTickAt: number | null = null
  let connections: number | null = null
  const lastProblemAt = { warn: 0, error: 0 }
  const quantiles = (times: RecentTimes) => times.quantiles(realNow())

  return {
    acknowledged: (ms) => acks.add(ms, realNow()),
    delivered: (lateMs) => deliveries.add(Math.max(0, lateMs), realNow()),
    ticked(ms, ok) {
      ticks.add(ms, realNow())
      if (ok) lastTickAt = realNow()
    },
    connected(open) {
      connections = open
    },
    slackRefused: (outcome, code) => slackFailures.add({ outcome, code }),
    databaseFailed: (code) => databaseFailures.add({ code }),
    logged(level, event) {
      problems.add({ level, event })
      lastProblemAt[level] = realNow()
    },
    read: () => ({
      acks: quantiles(acks),
      deliveries: quantiles(deliveries),
      ticks: quantiles(ticks),
      lastTickAt,
      connections,
      slackFailures: slackFailures.all(),
      databaseFailures: databaseFailures.all(),
      problems: problems.all(),
      lastProblemAt: { ...lastProblemAt },
    }),
  }
}

function failures() {
  const series = new Map<string, { labels: Record<string, string>; count: number }>()
  return {
    add(labels: Record<string, string>): void {
      const key = JSON.stringify(labels)
      const one = series.get(key)
      if (one !== undefined) one.count += 1
      else if (series.size < MAX_SERIES) series.set(key, { labels, count: 1 })
    },
    all: (): Failures => [...series.values()].map((one) => ({ ...one })),
  }
}

/**
 * The same log, whose warnings and errors are counted by their event, which stands in the source, and by Slack's
 * own word where it was Slack that refused a listener or a tick.
 */
export function countedLog(log: Log, measures: Pick<Measures, 'logged' | 'slackRefused'>): Log {
  function count(level: 'warn' | 'error', event: string, error: unknown): void {
    measures.logged(level, event)
    const word = error === undefined ? undefined : slacksWord(describeError(error))
    if (word !== undefined) measures.slackRefused('thrown', word)
  }
  return {
    debug: log.debug,
    info: log.info,
    warn(event, fields) {
      count('warn', event, fields?.error)
      log.warn(event, fields)
    },
    error(event, fields) {
      count('error', event, fields?.error)
      log.error(event, fields)
    },
  }
}

function slacksWord(error: LoggedError): string | undefined {
  return error.slack ?? (error.cause && slacksWord(error.cause))
}
