import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { type Cluster, type ClusterProcess, startCluster } from '../support/cluster.ts'
import type { KeptBot } from './kept-bot.ts'

const MOST_STARTS = 400
const LOOK_EVERY_MS = 100
const SETTLE_WITHIN_MS = 120_000

/** Several Onwards on one Postgres, each started again whenever it died. */
export type KeptCluster = KeptBot & {
  readonly cluster: Cluster
  /** Those that are ready now. */
  readonly ready: ReadonlySet<ClusterProcess>
  /** One value of the database, asked as its superuser. */
  value(sql: string, parameters?: readonly unknown[]): Promise<number>
  discard(): Promise<void>
}

/** `now`: the clock of the processes, epoch milliseconds. Null where npm has no Postgres for this platform. */
export async function keepCluster(
  slack: LocalSlack,
  { size, env, now }: { size: number; env: Record<string, string>; now: () => number },
): Promise<KeptCluster | null> {
  const cluster = await startCluster(slack, env)
  if (cluster === null) return null
  const ready = new Set<ClusterProcess>()
  const logs: string[] = []
  let isEnding = false
  let deaths = 0

  async function keep(): Promise<void> {
    for (let starts = 0; starts < MOST_STARTS && !isEnding; starts += 1) {
      // One that does not come up, because the database is away, is started again as by a service manager.
      const bot = await cluster?.start().catch((error: unknown) => void logs.push(String(error)))
      if (!bot) continue
      ready.add(bot)
      void slack.retryEventsNow()
      await bot.exited
      ready.delete(bot)
      logs.push(bot.log())
      if (!isEnding) deaths += 1
    }
  }
  const keeping = Array.from({ length: size }, keep)

  async function value(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const client = new pg.Client({ connectionString: cluster?.location.url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => {})
    await client.connect()
    try {
      const { rows } = await client.query({ text: sql, values: [...parameters], rowMode: 'array' })
      return Number(rows[0]?.[0] ?? 0)
    } finally {
      await client.end()
    }
  }

  const isSettled = () =>
    value(
      `select (select count(*) from outbox where state in ('queued', 'sending') and due_at <= $1)
            + (select count(*) from lanes where lease_owner is not null)`,
      [now()],
    )

  return {
    cluster,
    ready,
    dir: cluster.dir,
    value,
    async up() {
      while (ready.size === 0) await pause(LOOK_EVERY_MS)
    },
    // One of several: somebody else answers.
    died: () => new Promise(() => {}),
    get deaths() {
      return deaths
    },
    recoveries: [],
    async settled() {
      const deadline = performance.now() + SETTLE_WITHIN_MS
      // The database may be away at this moment.
      while ((await isSettled().catch(() => 1)) > 0) {
        if (performance.now() > deadline) throw new Error('the outbox did not settle in time')
        await pause(LOOK_EVERY_MS)
      }
    },
    async stop() {
      while (ready.size < size) await pause(LOOK_EVERY_MS)
      isEnding = true
      const codes = await Promise.all([...ready].map((one) => one.stop()))
      await Promise.all(keeping)
      return codes.find((code) => code !== 0) ?? 0
    },
    log: () => logs.join('\n'),
    async discard() {
      isEnding = true
      await cluster.discard()
    },
  }
}
