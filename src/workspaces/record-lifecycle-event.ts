import { z } from 'zod'
import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { ACCESS_REVOKED } from './access-revoked.ts'
import { insertLifecycleEvent } from './lifecycle-events.store.ts'
import { workspaceExists } from './workspaces.store.ts'

/** The events that Slack sends once and that change whether we may speak at all. */
const LIFECYCLE = new Set(['app_uninstalled', 'tokens_revoked', ACCESS_REVOKED])

const envelope = z.object({
  /** None in some events of an organisation's. */
  team_id: z.string().nullish(),
  event_id: z.string(),
  event: z.object({ type: z.string(), team_ids: z.array(z.string()).optional() }),
  authorizations: z
    .array(z.object({ enterprise_id: z.string().nullish(), is_enterprise_install: z.boolean().optional() }))
    .optional(),
})

/**
 * Stores a lifecycle event before Slack is told that we have it; `handleEvents` then acts on it, now or
 * after a crash. Other events are left alone. Storing one twice changes nothing. Throws when it could not
 * be stored, so that Slack sends it again.
 */
export async function recordLifecycleEvent(deps: Pick<Deps, 'database'>, body: unknown): Promise<void> {
  const parsed = envelope.safeParse(body)
  if (!parsed.success || !LIFECYCLE.has(parsed.data.event.type)) return
  const { event_id: eventId, event } = parsed.data
  for (const workspaceId of concerned(parsed.data)) {
    await inWorkspace(deps.database, workspaceId, async (scope) => {
      // A workspace that we know nothing of has nothing to stop and nothing to delete.
      if (!(await workspaceExists(scope))) return
      await insertLifecycleEvent(scope, { workspaceId, eventId, type: event.type })
    })
  }
}

function concerned({ team_id: team, event, authorizations }: z.infer<typeof envelope>): readonly string[] {
  if (event.type === ACCESS_REVOKED) return event.team_ids ?? []
  const [first] = authorizations ?? []
  // What was installed for a whole organisation ends for all of it.
  const whole = first?.is_enterprise_install === true ? first.enterprise_id : null
  return [whole || team].filter((id) => typeof id === 'string')
}
