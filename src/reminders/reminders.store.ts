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

export async function findReminder(scope: Scope, entryId: string): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('reminders')
    .select('on_date')
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  return row?.on_date ?? null
}

export async function deleteReminder(scope: Scope, entryId: string): Promise<void> {
  await scope.trx
    .deleteFrom('reminders')
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}

/** The earliest date of a member's reminders; null where there is none. */
export async function findFirstOn(scope: Scope, memberId: string): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('reminders')
    .select('on_date')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .orderBy('on_date')
    .limit(1)
    .executeTakeFirst()
  return row?.on_date ?? null
}
