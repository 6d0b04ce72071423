import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OnwardDatabase } from '../db/database.ts'
import { asSystem, inWorkspace } from '../db/scope.ts'
import { wipeDeleted } from '../db/wipe-deleted.ts'
import type { Deps } from '../deps.ts'
import { noteForgotten } from '../leaving/note-forgotten.ts'
import type { Log } from '../log.ts'
import { forgetMembers } from '../members/forget-members.ts'
import { deleteWorkspaceRow, workspacesRemovedBefore } from './workspaces.store.ts'

/** A removed app's data is kept this long, so that putting it back finds everything. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000

/** Few enough that members of other workspaces do not wait for more than about 20 ms. */
const MEMBERS_AT_ONCE = 20

/** Deletes everything of the workspaces whose app was removed 30 days ago. Repeating is safe. */
export async function deleteRemovedWorkspaces(deps: Pick<Deps, 'database' | 'clock' | 'log'>): Promise<void> {
  const before = deps.clock.now() - KEPT_MS
  const due = await asSystem(deps.database, (scope) => workspacesRemovedBefore(scope, before))
  for (const workspaceId of due) {
    await deleteWorkspace(deps, workspaceId)
    deps.log.info('workspace deleted', { workspace: workspaceId })
  }
  if (due.length > 0) await wipeDeleted(deps.database)
}

/** Deletes a workspace with everything in it, in small pieces: what was cut short, the next call finishes. */
export async function deleteWorkspace(
  deps: { database: OnwardDatabase; log?: Log },
  workspaceId: string,
): Promise<void> {
  let more = true
  while (more) {
    more = await inWorkspace(deps.database, workspaceId, async (scope) => {
      const forgotten = await forgetMembers(scope, MEMBERS_AT_ONCE)
      noteForgotten(deps, forgotten)
      return forgotten.length === MEMBERS_AT_ONCE
    })
    await nextTurn()
  }
  // Every other table refers to this row and goes with it.
  await inWorkspace(deps.database, workspaceId, deleteWorkspaceRow)
}
