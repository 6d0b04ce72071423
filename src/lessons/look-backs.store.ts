import type { Scope, SystemScope } from '../db/scope.ts'

/** Sets when a member's next monthly look back is due, epoch milliseconds; with null there is none. */
export async function putNextLookBack(scope: Scope, memberId: string, at: number | null): Promise<void> {
  if (at === null) {
    await scope.trx
      .deleteFrom('look_backs')
      .where('workspace_id', '=', scope.workspaceId)
      .where('member_id', '=', memberId)
      .execute()
    return
  }
  await scope.trx
    .insertInto('look_backs')
    .values({ workspace_id: scope.workspaceId, member_id: memberId, next_look_back_at: at })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'member_id']).doUpdateSet({ next_look_back_at: at }),
    )
    .execute()
}

/** When a member's next monthly look back is due; null where none is wanted. */
export async function findNextLookBack(scope: Scope, memberId: string): Promise<number | null> {
  const row = await scope.trx
    .selectFrom('look_backs')
    .select('next_look_back_at')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row?.next_look_back_at ?? null
}

export type DueMember = { readonly workspaceId: string; readonly memberId: string }

/** Some of the members whose look back is due at `now`, those due longest first; not where the app was removed. */
export async function dueLookBacks(scope: SystemScope, now: number, limit: number): Promise<DueMember[]> {
  const rows = await scope.trx
    .selectFrom('look_backs')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'look_backs.workspace_id')
    .select(['look_backs.workspace_id', 'look_backs.member_id'])
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('next_look_back_at', '<=', now)
    .orderBy('next_look_back_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ workspaceId: row.workspace_id, memberId: row.member_id }))
}
