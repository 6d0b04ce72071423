import type { Scope, SystemScope } from '../db/scope.ts'

/** Notes an installation that is known to work: a new one, or a removed app that was put back. */
export async function upsertInstalled(scope: SystemScope, workspaceId: string): Promise<void> {
  await scope.trx
    .insertInto('workspaces')
    .values({ workspace_id: workspaceId, removed_at: null, time_zone: null })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet({ removed_at: null }))
    .execute()
}

export async function workspaceExists(scope: Scope): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('workspaces')
    .select('workspace_id')
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst()
  return row !== undefined
}

/** Notes that the app was removed; the first time counts. */
export async function updateRemovedAt(scope: Scope, removedAt: number): Promise<void> {
  await scope.trx
    .updateTable('workspaces')
    .set({ removed_at: removedAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('removed_at', 'is', null)
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

/** Notes a workspace that may be new; one that is there stays as it is. */
export async function insertWorkspace(scope: SystemScope, workspaceId: string): Promise<void> {
  await scope.trx
    .insertInto('workspaces')
    .values({ workspace_id: workspaceId, removed_at: null, time_zone: null })
    .onConflict((conflict) => conflict.column('workspace_id').doNothing())
    .execute()
}

export async function workspaceIds(scope: SystemScope): Promise<string[]> {
  const rows = await scope.trx.selectFrom('workspaces').select('workspace_id').execute()
  return rows.map((row) => row.workspace_id)
}
/** Sets the workspace's zone where there is none yet. */
export async function updateTimeZone(scope: Scope, timeZone: string): Promise<void> {
  await scope.trx
    .updateTable('workspaces')
    .set({ time_zone: timeZone })
    .where('workspace_id', '=', scope.workspaceId)
    .where('time_zone', 'is', null)
    .execute()
}

export async function findTimeZone(scope: Scope): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('workspaces')
    .select('time_zone')
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst()
  return row?.time_zone ?? null
}
