import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parse } from 'yaml'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { checkRun } from './check-run.ts'
import { type FaultKind, trouble } from './cluster-faults.ts'
import { until } from './deadline.ts'
import { PATIENCE_MS } from './insist.ts'
import { type KeptCluster, keepCluster } from './kept-cluster.ts'
import { type Ledger, newLedger } from './ledger.ts'
import { brokenNudges, type SeenNudge } from './nudges-check.ts'
import { addsPeople, answersAll, collect, MEMBERS, START, steps } from './nudges-play.ts'
import { countBy, type Played } from './play.ts'
import { SCRIPT } from './script.ts'
import { seeded } from './seeded.ts'

const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'))
const PROCESSES = 3
const REST_WITHIN_MS = 120_000
/** Between two steps of the clock, real ms. */
const BREATH_MS = 400
/** How long the clock is wrong, real ms. */
const WRONG_MS = 500
/** Those who are nudged are others than those who log. */
const NUDGED = MEMBERS.map(({ id, tz }) => ({ id, tz, name: id, locale: 'en-GB' }))
const LOGGING = Object.entries(SCRIPT).map(([id, script]) => ({ id: id.replace('U1', 'U2'), script }))

export type PlayedCluster = Played & {
  readonly nudges: readonly SeenNudge[]
  /** Nudges that may have arrived, and were left out rather than doubled. */
  readonly unknown: number
  readonly faults: ReadonlyMap<FaultKind, number>
}

export type ClusterTrouble = {
  readonly seed: number
  /** How many faults at most: it ends when the members are done. */
  readonly most: number
  /** How long a fault lasts at most, other than one that outlasts a lease. Real ms. */
  readonly shortMs?: number
}

type Stage = {
  readonly slack: LocalSlack
  readonly kept: KeptCluster
  readonly clock: StageClock
  readonly ledger: Ledger
  readonly seen: SeenNudge[]
}

/**
 * Three processes on a Postgres: members log, click and leave, and then weeks pass, in which others are nudged and
 * answer; meanwhile one fault after the other. Null where npm has no Postgres for this platform.
 */
export async function playCluster(weeks: number, planned: ClusterTrouble): Promise<PlayedCluster | null> {
  const started = performance.now()
  const dir = mkdtempSync(join(tmpdir(), 'onward-torture-cluster-'))
  const clock = stageClock(join(dir, 'clock'))
  const people = [
    ...NUDGED,
    ...LOGGING.map(({ id }) => ({ id, name: id, tz: 'Europe/Madrid', locale: 'en-GB' })),
  ]
  const blockKit = { checkMessageBlocks, checkView }
  const slack = await startLocalSlack({ manifest, people, blockKit, timing: { waitMs: 2 * PATIENCE_MS } })
  const env = { ONWARD_CLOCK_FILE: clock.file }
  const kept = await keepCluster(slack, { size: PROCESSES, env, now: clock.now })
  try {
    if (kept === null) return null
    const stage = { slack, kept, clock, ledger: newLedger(LOGGING.map(({ id }) => id)), seen: [] }
    const { broken, faults } = await playOn(stage, weeks, planned)
    return { ...(await check(stage, broken)), faults, struck: sum(faults), ms: performance.now() - started }
  } finally {
    await kept?.discard()
    await slack.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** What went wrong, and what struck. Nothing that lasts is left: the processes have come to rest and have ended. */
async function playOn(stage: Stage, weeks: number, { seed, most, shortMs }: ClusterTrouble) {
  const { kept, slack, clock } = stage
  const broken: string[] = []
  const note = (error: unknown) => void broken.push(String(error))
  let faults: ReadonlyMap<FaultKind, number> = new Map()
  try {
    await kept.up()
    for (const { id } of MEMBERS) await addsPeople({ slack, bot: kept, person: slack.person(id) })
    await kept.settled()
    let isOver = false
    const troubled = trouble(
      { slack, kept, stepClock: clock.step, ...(shortMs && { shortMs }) },
      seeded(seed),
      most,
      () => isOver,
    ).then((struck) => {
      faults = struck
    }, note)
    await act(stage, weeks, most).catch(note)
    isOver = true
    await troubled
    slack.faults.clear()
    await comesToRest(stage)
    collect(slack, clock.now(), stage.seen)
    const code = await kept.stop()
    if (code !== 0) broken.push(`a process ended with ${code}`)
  } catch (error) {
    note(error)
  }
  return { broken, faults }
}

async function act({ slack, kept, clock, ledger, seen }: Stage, weeks: number, most: number): Promise<void> {
  await Promise.all(
    LOGGING.map(async ({ id, script }) => {
      const member = ledger.get(id)
      if (member) await script({ slack, bot: kept, person: slack.person(id), ledger: member })
    }),
  )
  for (const instant of steps(weeks)) {
    // Time for a fault: without any, weeks pass in seconds.
    if (most > 0) await pause(BREATH_MS)
    clock.set(instant)
    await comesToRest({ kept, clock })
    collect(slack, instant, seen)
    await answersAll(slack, kept)
  }
}

/** Compares what was told with what is stored and shown, once nobody runs any more. */
async function check({ slack, kept, clock, ledger, seen }: Stage, broken: string[]) {
  const { location, key } = kept.cluster
  const findings = await checkRun({ location, key }, ledger, slack.person, clock.now())
  const sent = await kept.value(`select count(*) from nudges where state = 'sent'`)
  const deadlocks = await kept.value(DEADLOCKS)
  if (deadlocks > 0) broken.push(`${deadlocks} transactions waited for each other for ever`)
  return {
    ...findings,
    broken: [...broken, ...findings.broken, ...brokenNudges(seen, MEMBERS)],
    nudges: seen,
    unknown: Math.max(0, sent - new Set(seen.map(({ id }) => id)).size),
    deaths: kept.deaths,
    slowestRecoveryMs: 0,
    crossed: {
      requests: countBy(slack.wire.requests().map(({ method }) => method)),
      deliveries: countBy(slack.wire.deliveries().map(({ name }) => name)),
    },
    log: kept.log(),
  }
}

type StageClock = ReturnType<typeof stageClock>

/** The clock of all processes, in a file. */
function stageClock(file: string) {
  let now = START
  const write = (instant: number) => writeFileSync(file, new Date(instant).toISOString())
  write(now)
  return {
    file,
    now: () => now,
    set(instant: number) {
      now = instant
      write(now)
    },
    /** Within one instant of the play, so that what is due is the same with and without. */
    async step(ms: number) {
      write(now + ms)
      await pause(WRONG_MS)
      write(now)
    },
  }
}

/** Until nothing is due any more and nothing waits. */
async function comesToRest({ kept, clock }: Pick<Stage, 'kept' | 'clock'>): Promise<void> {
  await until(async () => (await kept.value(DUE_PLANS, [clock.now()])) === 0, {
    what: 'what was due to go out',
    withinMs: REST_WITHIN_MS,
    state: kept.state,
  })
  await kept.settled()
}

const DEADLOCKS = 'select deadlocks from pg_stat_database where datname = current_database()'
const DUE_PLANS = 'select count(*) from nudge_plans where next_nudge_at <= $1'

function sum(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
