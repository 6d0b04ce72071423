import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import type { OnwardDatabase } from '../../src/db/database.ts'
import type { OpenDatabase } from './databases.ts'

/** Runs work as if it were not called from inside a scope: as another process would run it. */
export const asAnotherProcess = AsyncLocalStorage.snapshot()

/** On Postgres: resolves once a statement of this test's database waits for somebody's lock. */
export async function untilSomebodyWaits(database: OnwardDatabase): Promise<void> {
  const waiting = sql`select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  while ((await waiting.execute(database.kysely)).rows.length === 0);
}

/**
 * Two that work at the same time: two processes on Postgres. On SQLite one with two pieces of work, since a
 * second one that waits for the first one's lock would stop this test's event loop, and the first one with it.
 */
export async function openBoth(open: OpenDatabase): Promise<[OnwardDatabase, OnwardDatabase]> {
  const one = await open()
  return [one, one.dialect === 'postgres' ? await open() : one]
}
