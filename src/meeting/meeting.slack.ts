import type { Deps } from '../deps.ts'
import { noteProfile } from '../members/note-profile.ts'
import type { RoutedApp } from '../slack/routed-app.ts'

/**
 * Direct messages to the bot: their answers were queued before Slack was told; see record-free-message.ts.
 * Before they are said, Slack is asked in which language.
 */
export function listenForFreeMessages(app: RoutedApp, deps: Deps): void {
  app.event('message', async ({ event, context, client }) => {
    if ('user' in event && typeof event.user === 'string') {
      const who = { workspaceId: context.teamId ?? '', slackUserId: event.user }
      const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
      await noteProfile(deps, { ...who, profile })
    }
    deps.outbox.wake()
  })
}
