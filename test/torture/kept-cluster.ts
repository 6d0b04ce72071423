import pg from 'pg'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { type Cluster, type ClusterProcess, startCluster } from '../support/cluster.ts'
import { until, type Wait, within } from './deadline.ts'
import type { KeptBot } from './kept-bot.ts'

const MOST_STARTS = 400
const SETTLE_WITHIN_MS = 120_000
/** On a busy computer, and with the database away for a moment. */
const UP_WITHIN_MS = 120_000
/** It promises to stop within 10 s; a busy computer may make more of them. */
const STOPS_WITHIN_MS = 60_000
const ANSWERS_WITHIN_MS = 5_000
const LAST_FAULTS = 6

/** Several Onwards on one Postgres, each started again whenever it died. */
export type KeptCluster = KeptBot & {
  readonly cluster: Cluster
  /** Those that are ready now. */
  readonly ready: ReadonlySet<ClusterProcess>
  /** One value of the database, asked as its superuser. */
  value(sql: string, parameters?: readonly unknown[]): Promise<number>
  /** Notes in the log what is done to whom. */
  note(what: string): void
  discard(): Promise<void>
}

/** `now`: the clock of the processes, epoch milliseconds. Null where npm has no Postgres for this platform. */
export async function keepCluster(
  slack: LocalSlack,
  { size, env, now }: { size: number; env: Record<string, string>; now: () => number },
): Promise<KeptCluster | null> {
  const cluster = await startCluster(slack, env)
  if (cluster === null) return null
  const { url } = cluster.location
  const ready = new Set<ClusterProcess>()
  const starting = new Set<BotProcess>()
  const logs: string[] = []
  const notes: string[] = []
  let isEnding = false
  let deaths = 0

  async function keep(): Promise<void> {
    for (let starts = 0; starts < MOST_STARTS && !isEnding; starts += 1) {
      const bot = await startOne()
      if (bot === null) continue
      ready.add(bot)
      void slack.retryEventsNow()
      await bot.exited
      ready.delete(bot)
      logs.push(`process ${bot.pid}:\n${bot.log()}`)
      if (!isEnding) deaths += 1
    }
  }

  /** Null for one that does not come up, because the database is away; it is gone then. */
  async function startOne(): Promise<ClusterProcess | null> {
    let begun: BotProcess | undefined
    const spawned = (process: BotProcess) => {
      begun = process
      starting.add(process)
      if (isEnding) void process.kill()
    }
    try {
      return (await cluster?.start(spawned)) ?? null
    } catch (error) {
      logs.push(String(error))
      await begun?.kill()
      return null
    } finally {
      if (begun) starting.delete(begun)
    }
  }
  const keeping = Promise.all(Array.from({ length: size }, keep))

  const value = async (sql: string, parameters: readonly unknown[] = []) =>
    Number((await ask(url, sql, parameters))[0]?.[0] ?? 0)

  const state = async () => {
    const health = await Promise.all([...ready].map(async (one) => `${one.pid} ${await healthOf(one)}`))
    const left = await ask(url, LEFT, [now()]).then(JSON.stringify, (error: unknown) => `not asked: ${error}`)
    const processes = `ready ${health.join(', ') || 'none'}, starting ${starting.size}, ${deaths} deaths`
    return `${processes}; left ${left}; faults ${notes.slice(-LAST_FAULTS).join(', ')}`
  }
  const waiting = (what: string, withinMs: number): Wait => ({ what, withinMs, state })

  return {
    cluster,
    ready,
    dir: cluster.dir,
    value,
    state,
    note: (what) => void notes.push(`${new Date().toISOString()} ${what}`),
    up: () => until(() => ready.size > 0, waiting('a process that is ready', UP_WITHIN_MS)),
    // One of several: somebody else answers.
    died: () => new Promise(() => {}),
    get deaths() {
      return deaths
    },
    recoveries: [],
    settled: () =>
      until(
        async () => (await value(UNSETTLED, [now()])) === 0,
        waiting('the outbox to come to rest', SETTLE_WITHIN_MS),
      ),
    async stop() {
      await until(() => ready.size === size, waiting(`${size} processes that are ready`, UP_WITHIN_MS))
      isEnding = true
      const stopped = Promise.all([...ready].map((one) => one.stop()))
      const codes = await within(stopped, waiting('all processes to stop', STOPS_WITHIN_MS))
      await keeping
      return codes.every((code) => code === 0) ? 0 : (codes.find((code) => code !== 0) ?? null)
    },
    log: () => [...notes, ...logs, ...[...ready].map((one) => one.log())].join('\n'),
    async discard() {
      isEnding = true
      await Promise.all([...starting, ...ready].map((one) => one.kill()))
      await keeping
      await cluster.discard()
    },
  }
}

const UNSETTLED = `select (select count(*) from outbox where state in ('queued', 'sending') and due_at <= $1)
  + (select count(*) from lanes where lease_owner is not null)`

/** What waits, and who holds what for how many ms still. */
const LEFT = `select concat_ws(' ', 'row', state, operation, kind, 'attempt', attempts) from outbox
    where state in ('queued', 'sending') and due_at <= $1
  union all
  select concat_ws(' ', 'lane of', lease_owner, 'for', lease_until - (extract(epoch from now()) * 1000)::bigint)
    from lanes where lease_owner is not null`

/** As the database's superuser. Rejects where it is away, or does not answer in time. */
async function ask(url: string, sql: string, parameters: readonly unknown[]): Promise<unknown[][]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: ANSWERS_WITHIN_MS,
    query_timeout: ANSWERS_WITHIN_MS,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query({ text: sql, values: [...parameters], rowMode: 'array' })
    return rows
  } finally {
    // Not waited for: the server may be gone before it has heard the goodbye.
    client.end().catch(() => {})
  }
}

async function healthOf({ port }: ClusterProcess): Promise<string> {
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS)
  return fetch(`http://127.0.0.1:${port}/readyz`, { signal }).then(
    ({ status }) => String(status),
    () => 'silent',
  )
}
