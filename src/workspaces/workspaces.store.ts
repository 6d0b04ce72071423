import type { Scope, SystemScope } from '../db/scope.ts'

/**
 * Notes an installation that is known to work: a new one, or a removed app that was put back. With an
 * organisation's, the workspaces that it serves are back too.
 */
export async function upsertInstalled(scope: SystemScope, workspaceId: string): Promise<void> {
  await scope.trx
    .updateTable('workspaces')
    .set({ removed_at: null, silenced_at: null })
    .where('installed_through', '=', workspaceId)
    .execute()
  await scope.trx
    .insertInto('workspaces')
    .values({ workspace_id: workspaceId, removed_at: null, time_zone: null })
    .onConflict((conflict) =>
      conflict.column('workspace_id').doUpdateSet({ removed_at: null, silenced_at: null }),
    )
    .execute()
}

/** Whether the workspace is known. */
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

/** The organisation whose installation serves the workspace; null where it has one of its own, or none. */
export async function findInstalledThrough(scope: Scope): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('workspaces')
    .select('installed_through')
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst()
  return row?.installed_through ?? null
}

/** Notes that the organisation's installation serves the workspace no more. False where none did. */
export async function endInstalledThrough(scope: Scope): Promise<boolean> {
  const { numUpdatedRows } = await scope.trx
    .updateTable('workspaces')
    .set({ installed_through: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('installed_through', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Notes that an organisation's installation serves a workspace, which may be new. */
export async function putInstalledThrough(
  scope: SystemScope,
  workspaceId: string,
  organisation: string,
): Promise<void> {
  const through = { installed_through: organisation, removed_at: null, silenced_at: null }
  await scope.trx
    .insertInto('workspaces')
    .values({ workspace_id: workspaceId, time_zone: null, ...through })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(through))
    .execute()
}

/** Notes that an installation is over, or silent, with all that it serves; the first time counts. */
export async function updateEnded(
  scope: SystemScope,
  installId: string,
  column: 'removed_at' | 'silenced_at',
  at: number,
): Promise<void> {
  await scope.trx
    .updateTable('workspaces')
    .set({ [column]: at })
    .where((eb) => eb.or([eb('workspace_id', '=', installId), eb('installed_through', '=', installId)]))
    .where(column, 'is', null)
    .execute()
}

/** Slack takes the token again: whatever waits is sent. */
export async function clearSilenced(scope: SystemScope, installId: string): Promise<void> {
  await scope.trx
    .updateTable('workspaces')
    .set({ silenced_at: null })
    .where((eb) => eb.or([eb('workspace_id', '=', installId), eb('installed_through', '=', installId)]))
    .where('silenced_at', 'is not', null)
    .execute()
}

/** The workspaces whose app was removed by an instant, epoch milliseconds. */
export async function workspacesRemovedBefore(scope: SystemScope, instant: number): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('workspaces')
    .select('workspace_id')
    .where('removed_at', '<=', instant)
    .execute()
  return rows.map((row) => row.workspace_id)
}

/** Deletes the workspace; its members are to be gone before. */
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

/** Every workspace, removed ones too. */
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

/** The zone by which the reports' calendar goes; null before the first group. */
export async function findTimeZone(scope: Scope): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('workspaces')
    .select('time_zone')
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst()
  return row?.time_zone ?? null
}
