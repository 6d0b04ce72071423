import { asSystem, type SystemScope, withinSystem } from '../db/scope.ts'
import { wipeDeleted } from '../db/wipe-deleted.ts'
import type { Deps } from '../deps.ts'
import { forgetAllMembers } from '../members/forget-all-members.ts'
import { deleteWorkspaceRow, workspacesRemovedBefore } from './workspaces.store.ts'

/** A removed app's data is kept this long, so that putting it back finds everything. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000

/** Deletes everything of the workspaces whose app was removed 30 days ago. Repeating is safe. */
export async function deleteRemovedWorkspaces(deps: Pick<Deps, 'database' | 'clock' | 'log'>): Promise<void> {
  const before = deps.clock.now() - KEPT_MS
  const due = await asSystem(deps.database, (scope) => workspacesRemovedBefore(scope, before))
  for (const workspaceId of due) {
    await asSystem(deps.database, (scope) => deleteWorkspace(scope, workspaceId))
    deps.log.info('workspace deleted', { workspace: workspaceId })
  }
  if (due.length > 0) await wipeDeleted(deps.database)
}

/** Deletes a workspace with everything in it, at once. */
export async function deleteWorkspace(system: SystemScope, workspaceId: string): Promise<void> {
  const scope = withinSystem(system, workspaceId)
  await forgetAllMembers(scope)
  // Every other table refers to this row and goes with it.
  await deleteWorkspaceRow(scope)
}
