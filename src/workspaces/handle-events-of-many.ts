import type { WebClient } from '@slack/web-api'
import { asSystem, inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { ACCESS_REVOKED } from './access-revoked.ts'
import { noteEnded, standingOf } from './check-installs.ts'
import { findInstall } from './installs.store.ts'
import { type LifecycleEvent, markHandled, unhandledEvents } from './lifecycle-events.store.ts'
import { endInstalledThrough, updateRemovedAt } from './workspaces.store.ts'

/**
 * Acts on the lifecycle events that were stored, as Slack confirms them: events come in any order, more than
 * once, and late, when the app may have been installed again. One that Slack can't be asked about waits for the
 * next time. A workspace that was taken out of an organisation's installation is as one that removed the app, unless
 * it has one of its own; it is back as soon as anything is heard from it. Repeating is safe. Says whether there
 * were any.
 */
export async function handleEventsOfMany(
  deps: Pick<Deps, 'database' | 'clock' | 'log'>,
  clientFor: (id: string) => WebClient,
): Promise<boolean> {
  const events = await asSystem(deps.database, unhandledEvents)
  for (const event of events) {
    const { workspaceId: installId, type } = event
    if (type === ACCESS_REVOKED) {
      await endAccess(deps, event)
      continue
    }
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
  return events.length > 0
}

async function endAccess(
  deps: Pick<Deps, 'database' | 'clock' | 'log'>,
  { workspaceId, eventId, type }: LifecycleEvent,
): Promise<void> {
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    if (!(await markHandled(scope, eventId))) return
    const isOver = (await endInstalledThrough(scope)) && (await findInstall(scope)) === null
    if (isOver) await updateRemovedAt(scope, deps.clock.now())
    deps.log.info('lifecycle event handled', { workspace: workspaceId, kind: type, ok: !isOver })
  })
}
