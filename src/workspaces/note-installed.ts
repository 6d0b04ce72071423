import { type SystemScope, withinSystem } from '../db/scope.ts'
import { markAllHandled } from './lifecycle-events.store.ts'
import { upsertInstalled } from './workspaces.store.ts'

/**
 * Notes that the app is known to be installed now, new or put back: a removal that was reported before and
 * not handled yet is over. Repeating is safe.
 */
export async function noteInstalled(system: SystemScope, workspaceId: string): Promise<void> {
  await upsertInstalled(system, workspaceId)
  await markAllHandled(withinSystem(system, workspaceId))
}
