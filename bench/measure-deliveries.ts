import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { OnwardDatabase } from '../src/db/database.ts'
import { openDatabase } from '../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../src/db/scope.ts'
import { createLog } from '../src/log.ts'
import { queuePosts } from '../src/outbox/queue.ts'
import { systemRandom } from '../src/random.ts'
import { formatKeyring, newKeyring } from '../src/sealing/keyring.ts'
import { createDatabase, type Postgres } from '../test/support/postgres.ts'
import { BENCH_KIND } from './deliver-kind.ts'

const script = fileURLToPath(new URL('./deliver.main.ts', import.meta.url))
const WORKSPACE = 'T1BENCH'
const AT_ONCE = 200
const LOOK_EVERY_MS = 20

export type Deliveries = {
  readonly processes: number
  readonly messages: number
  /** How long the made-up Slack takes for one. */
  readonly slackMs: number
  readonly perSecond: number
}

/**
 * So many messages, each in a lane of its own, that are claimed, marked, sent to a made-up Slack and recorded by so
 * many processes on one Postgres.
 */
export async function measureDeliveries(
  postgres: Postgres,
  { processes, messages, slackMs }: Omit<Deliveries, 'perSecond'>,
): Promise<Deliveries> {
  const url = await createDatabase(postgres.url, `deliveries_${processes}_${slackMs}`)
  const key = formatKeyring(newKeyring(randomBytes))
  const log = createLog({ level: 'error', write() {} })
  const database = await openDatabase({ database: { dialect: 'postgres', url }, key }, log)
  const workers = Array.from({ length: processes }, () =>
    fork(script, { env: { ...process.env, DATABASE_URL: url, ONWARD_KEY: key, SLACK_MS: String(slackMs) } }),
  )
  // Listened for at once: one may be ready before everything is queued.
  const ready = workers.map((worker) => once(worker, 'message'))
  try {
    await addMembers(database, messages)
    await Promise.all(ready)
    await queueLater(database, messages)
    const started = performance.now()
    await sql`update lanes set wake_at = 0`.execute(database.kysely)
    await sql`update outbox set not_before = 0`.execute(database.kysely)
    await sql`select pg_notify('onward', 'due')`.execute(database.kysely)
    while (await isLeft(database)) await pause(LOOK_EVERY_MS)
    const seconds = (performance.now() - started) / 1_000
    return { processes, messages, slackMs, perSecond: messages / seconds }
  } finally {
    await Promise.all(workers.map(end))
    await database.kysely.destroy()
  }
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null) return
  const exited = once(worker, 'exit')
  worker.send('stop')
  await exited
}

async function addMembers(database: OnwardDatabase, count: number): Promise<void> {
  await asSystem(database, async ({ trx }) => {
    await sql`insert into workspaces (workspace_id) values (${WORKSPACE})`.execute(trx)
    await sql`insert into members (workspace_id, member_id, slack_user_id, data_key, created_at)
      select ${WORKSPACE}, 'm' || i, 'U' || i, 'none', 0 from generate_series(1, ${sql.lit(count)}) i`.execute(
      trx,
    )
  })
}

/** Not to be claimed before everything is there. */
async function queueLater(database: OnwardDatabase, count: number): Promise<void> {
  const later = Date.now() + 24 * 60 * 60 * 1_000
  for (let from = 1; from <= count; from += AT_ONCE) {
    const members = Array.from({ length: Math.min(AT_ONCE, count - from + 1) }, (_, n) => `m${from + n}`)
    await inWorkspace(database, WORKSPACE, (scope) =>
      queuePosts(
        scope,
        systemRandom,
        members.map((memberId) => ({
          kind: BENCH_KIND,
          memberId,
          subjectId: 's',
          dueAt: 0,
          notBefore: later,
        })),
      ),
    )
  }
}

async function isLeft({ kysely }: OnwardDatabase): Promise<boolean> {
  const { rows } = await sql`select 1 from outbox where state <> 'done' limit 1`.execute(kysely)
  return rows.length > 0
}
