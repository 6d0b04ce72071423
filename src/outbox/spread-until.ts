import { sql } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { MessageKind } from './message-kind.ts'
import { lastTurnOf } from './outbox.store.ts'

/**
 * Up to which real instant (epoch milliseconds) queued messages of a kind have their turns in this workspace; 0
 * where none wait. On Postgres no other process finds the same until this transaction ends: both would send at
 * Slack's full pace.
 */
export async function spreadUntil(scope: Scope, { kind }: MessageKind): Promise<number> {
  // One process, which remembers.
  if (scope.dialect === 'sqlite') return 0
  const place = `${kind} ${scope.workspaceId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(scope.trx)
  return (await lastTurnOf(scope, kind)) ?? 0
}
