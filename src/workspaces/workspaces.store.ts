import type { Scope, SystemScope } from '../db/scope.ts'

/** Notes an installation that is known to work: new, or a removed app that was put back. */
export async function upsertInstalled(scope: SystemScope, workspaceId: string, now: number): Promise<void> {
  await scope.trx
    .insertInto('workspaces')
    .values({ workspace_id: workspaceId, installed_at: now, removed_at: null })
    .onConflict((conflict) => conflict.column('workspace_id').doNothing())
    .execute()
  await scope.trx
    .updateTable('workspaces')
    .set({ installed_at: now, removed_at: null })
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', 'is not', null)
    .execute()
}

/** Notes that the app was removed at `removedAt`, unless it was installed again after that. */
export async function updateRemovedAt(scope: Scope, removedAt: number): Promise<void> {
  await scope.trx
    .updateTable('workspaces')
    .set({ removed_at: removedAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('removed_at', 'is', null)
    .where('installed_at', '<=', removedAt)
    .execute()
}

export async function workspacesRemovedBefore(scope: SystemScope, instant: number): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('workspaces')
    .select('workspace_id')
    .where('removed_at', '<=', instant)
    .execute()
  return rows.map((row) => row.workspace_id)
}

export async function deleteWorkspaceRow(scope: Scope): Promise<void> {
  await scope.trx.deleteFrom('workspaces').where('workspace_id', '=', scope.workspaceId).execute()
}
