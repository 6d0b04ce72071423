import type { App } from '@slack/bolt'
import type { Deps } from '../deps.ts'
import { moveMember } from './move-member.ts'

/** Members travel, and change their language: what is planned for them follows. */
export function listenForMoves(app: App, deps: Deps): void {
  app.event('user_change', async ({ event, context }) => {
    const { id: slackUserId, tz: timeZone = null, locale = null } = event.user
    const workspaceId = context.teamId ?? ''
    await moveMember(deps, { workspaceId, slackUserId, profile: { timeZone, locale } })
    deps.profiles.forget(workspaceId, slackUserId)
  })
}
