import { z } from 'zod'
import type { Deps } from '../deps.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { noteProfile } from './note-profile.ts'
import { storedProfile } from './stored-profile.ts'

const changed = z.object({
  user: z.object({ id: z.string(), tz: z.string().nullish(), locale: z.string().nullish() }),
})

/**
 * A member's profile in Slack changed: one who travels gets what is due at the hours of where they are. Slack
 * tells of every change of everybody's: only members are followed, and only time zone and language. It is asked
 * anew what holds, so that an event that comes late or twice changes nothing.
 */
export function listenForProfileChanges(app: RoutedApp, deps: Deps): void {
  app.event('user_change', async ({ event, client, context }) => {
    const parsed = changed.safeParse(event)
    const workspaceId = context.teamId ?? ''
    if (!parsed.success) return
    const { id: slackUserId, tz, locale } = parsed.data.user
    const stored = await storedProfile(deps.database, workspaceId, slackUserId)
    if (stored === null) return
    const isSame = (tz ?? stored.said.timeZone) === stored.said.timeZone
    if (isSame && (locale ?? stored.said.locale) === stored.said.locale) return
    deps.profiles.forget(workspaceId, slackUserId)
    const { slack } = await deps.profiles.of(client, workspaceId, slackUserId)
    // Where Slack does not answer, the event has to do.
    const said = { timeZone: slack?.timeZone ?? tz ?? null, locale: slack?.locale ?? locale ?? null }
    await noteProfile(deps, { workspaceId, slackUserId, profile: said })
    deps.outbox.wake()
  })
}
