import { sql } from 'kysely'
import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'

/** One reminder an entry: a later one replaces it. */
export async function putReminder(
  scope: Scope,
  reminder: { entryId: string; memberId: string; on: string },
): Promise<void> {
  await scope.trx
    .insertInto('reminders')
    .values({
      workspace_id: scope.workspaceId,
      entry_id: reminder.entryId,
      member_id: reminder.memberId,
      on_date: reminder.on,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'entry_id']).doUpdateSet({ on_date: reminder.on }),
    )
    .execute()
}

/** The local date of an entry's reminder; null for none. */
export async function findReminder(scope: Scope, entryId: string): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('reminders')
    .select('on_date')
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  return row?.on_date ?? null
}

/** Takes a reminder back. Repeating is safe. */
export async function deleteReminder(scope: Scope, entryId: string): Promise<void> {
  await scope.trx
    .deleteFrom('reminders')
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}

/** As much of a reminder as planning needs. */
export type NextReminder = { readonly memberId: string; readonly entryId: string; readonly on: LocalDate }

/** Of each of some members, up to `limit` reminders, the earliest first; none of entries that are open again. */
export async function findNextReminders(
  scope: Scope,
  memberIds: readonly string[],
  limit: number,
): Promise<NextReminder[]> {
  const ranked = scope.trx
    .selectFrom('reminders')
    .innerJoin('entries', (join) =>
      join
        .onRef('entries.workspace_id', '=', 'reminders.workspace_id')
        .onRef('entries.entry_id', '=', 'reminders.entry_id'),
    )
    .select(['reminders.member_id', 'reminders.entry_id', 'on_date'])
    .select(
      sql<number>`row_number() over (partition by reminders.member_id order by on_date, reminders.entry_id)`.as(
        'place',
      ),
    )
    .where('reminders.workspace_id', '=', scope.workspaceId)
    .where('reminders.member_id', 'in', memberIds)
    .where('entries.reopened_at', 'is', null)
  const rows = await scope.trx
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('place', '<=', limit)
    .orderBy('member_id')
    .orderBy('place')
    .execute()
  return rows.map((row) => ({ memberId: row.member_id, entryId: row.entry_id, on: row.on_date }))
}

/** The same for several entries. */
export async function deleteReminders(scope: Scope, entryIds: readonly string[]): Promise<void> {
  await scope.trx
    .deleteFrom('reminders')
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', 'in', entryIds)
    .execute()
}
