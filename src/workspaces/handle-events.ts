import { asSystem, inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { markHandled, unhandledEvents } from './lifecycle-events.store.ts'
import { updateRemovedAt } from './workspaces.store.ts'

/**
 * Acts on the lifecycle events that were stored. A removed app is silent from then on; revoked tokens alone
 * delete nothing and stop nothing, since new ones may follow. Repeating is safe, in any order.
 */
export async function handleEvents(deps: Pick<Deps, 'database' | 'clock' | 'log'>): Promise<void> {
  for (const event of await asSystem(deps.database, unhandledEvents)) {
    await inWorkspace(deps.database, event.workspaceId, async (scope) => {
      // Another process may have been here, and the app may have come back since.
      if (!(await markHandled(scope, event.eventId))) return
      if (event.type === 'app_uninstalled') await updateRemovedAt(scope, deps.clock.now())
      deps.log.info('lifecycle event handled', { workspace: event.workspaceId, kind: event.type })
    })
  }
}
