import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { type OnwardProcess, startOnward } from '../support/onward-process.ts'

const MOST_STARTS = 80
const LOOK_EVERY_MS = 20
const SETTLE_WITHIN_MS = 60_000

/** Onward, started again in the same folder whenever it died. */
export type KeptBot = {
  readonly dir: string
  /** Resolves when a process is ready; at once while one is. */
  up(): Promise<void>
  /** Resolves when the process that is ready now is gone. */
  died(): Promise<void>
  /** How many processes died. */
  readonly deaths: number
  /** Per restart that was left alone: how long what was queued waited, real ms from ready on. */
  readonly recoveries: readonly number[]
  /**
   * Resolves when nothing that is due is queued or under way and no lane is held. Rejects after a minute in which
   * no process died.
   */
  settled(): Promise<void>
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
  /** How things stand, for the error of a wait in vain. Neither rejects nor hangs. */
  state(): Promise<string>
  log(): string
}

export type KeepOptions = {
  readonly dir: string
  /** Called with each process as soon as it runs. */
  readonly onSpawn: (bot: BotProcess) => void
  /** More environment, such as ONWARD_CLOCK_FILE. */
  readonly env?: Record<string, string>
  /** The bot's clock, epoch milliseconds; the computer's by default. */
  readonly now?: () => number
}

export function keepOnward(
  slack: LocalSlack,
  { dir, onSpawn, env = {}, now = Date.now }: KeepOptions,
): KeptBot {
  let ready = Promise.withResolvers<OnwardProcess>()
  let isEnding = false
  let deaths = 0
  const logs: string[] = []
  const recoveries: number[] = []
  ready.promise.catch(() => undefined)

  async function keep(): Promise<void> {
    for (let starts = 1; !isEnding; starts += 1) {
      if (starts > MOST_STARTS) return ready.reject(new Error('Onward does not come up any more'))
      let started: BotProcess | undefined
      const bot = await startOnward({
        slack,
        dir,
        env,
        spawned: (process) => {
          started = process
          onSpawn(process)
        },
      }).catch(async (error: unknown) => {
        logs.push(String(error))
        await started?.kill()
        return null
      })
      if (bot !== null) {
        ready.resolve(bot)
        // Slack comes back with what was not acknowledged, in its own time: here at once.
        void slack.retryEventsNow()
        if (starts > 1) void timeRecovery(dir, bot, now).then((ms) => ms !== null && recoveries.push(ms))
        await bot.exited
        logs.push(bot.log())
        ready = Promise.withResolvers()
        ready.promise.catch(() => undefined)
      }
      if (!isEnding) deaths += 1
    }
  }
  void keep()

  return {
    dir,
    up: async () => void (await ready.promise),
    died: async () => void (await (await ready.promise).exited),
    get deaths() {
      return deaths
    },
    recoveries,
    settled: async () => {
      await ready.promise
      let [since, deathsBefore] = [performance.now(), deaths]
      while (!isSettled(dir, now())) {
        // A process that died meanwhile has to start first, which takes a busy computer long.
        if (deaths > deathsBefore) [since, deathsBefore] = [performance.now(), deaths]
        if (performance.now() > since + SETTLE_WITHIN_MS)
          throw new Error('the outbox did not settle within a minute')
        await pause(LOOK_EVERY_MS)
      }
    },
    stop: async () => {
      isEnding = true
      return (await ready.promise).stop()
    },
    state: async () => `${deaths} deaths`,
    log: () => logs.join('\n'),
  }
}

/** Rows that wait for nothing but a process: their time has come. */
function backlog(dir: string, now: number): string[] {
  return look(dir, (database) =>
    database
      .prepare<[number, number], { row_id: string }>(
        `select row_id from outbox where state in ('queued', 'sending') and not_before <= ? and due_at <= ?`,
      )
      .all(Date.now(), now)
      .map((row) => row.row_id),
  )
}

async function timeRecovery(dir: string, bot: OnwardProcess, now: () => number): Promise<number | null> {
  const started = performance.now()
  let isDead = false
  void bot.exited.then(() => {
    isDead = true
  })
  const waiting = backlog(dir, now())
  while (!isDead) {
    const still = new Set(backlog(dir, now()))
    if (!waiting.some((row) => still.has(row))) return performance.now() - started
    await pause(LOOK_EVERY_MS)
  }
  return null
}

function isSettled(dir: string, now: number): boolean {
  return look(dir, (database) => {
    const left = database
      .prepare<[number], { n: number }>(
        `select (select count(*) from outbox where state in ('queued', 'sending') and due_at <= ?)
              + (select count(*) from lanes where lease_owner is not null) as n`,
      )
      .get(now)
    return left?.n === 0
  })
}

function look<Seen>(dir: string, read: (database: Database.Database) => Seen): Seen {
  const database = new Database(join(dir, 'onward.db'), { readonly: true, timeout: 2_000 })
  try {
    return read(database)
  } finally {
    database.close()
  }
}
