import type { WebClient } from '@slack/web-api'
import { asSystem, inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { noteEnded, standingOf } from './check-installs.ts'
import { markHandled, unhandledEvents } from './lifecycle-events.store.ts'

/**
 * Acts on the lifecycle events that were stored, as Slack confirms them: events come in any order, more than
 * once, and late, when the app may have been installed again. One that Slack can't be asked about waits for the
 * next time. Repeating is safe.
 */
export async function handleEventsOfMany(
  deps: Pick<Deps, 'database' | 'clock' | 'log'>,
  clientFor: (id: string) => WebClient,
): Promise<void> {
  for (const event of await asSystem(deps.database, unhandledEvents)) {
    const { workspaceId: installId, type } = event
    const standing = await standingOf(deps, clientFor, installId)
    if (standing.kind === 'cannot ask') continue
    if (standing.kind !== 'works') {
      const what = type === 'app_uninstalled' ? 'removed' : 'refused'
      await noteEnded(deps, installId, standing, what)
    }
    await inWorkspace(deps.database, installId, (scope) => markHandled(scope, event.eventId))
    deps.log.info('lifecycle event handled', {
      workspace: installId,
      kind: type,
      ok: standing.kind === 'works',
    })
  }
}
