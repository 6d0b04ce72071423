import type { App } from '@slack/bolt'
import type { Deps } from '../deps.ts'
import { answerFreeMessage } from './answer-free-message.ts'

/** Subtypes of a message event that are a person writing; the others tell of edits, deletions and bots. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast'])

/** Direct messages to the bot. */
export function listenForFreeMessages(app: App, deps: Deps): void {
  app.event('message', async ({ event, context, client }) => {
    if (event.channel_type !== 'im' || !WRITTEN.has(event.subtype)) return
    if (!('user' in event) || event.user === undefined || 'bot_id' in event) return
    const workspaceId = context.teamId ?? ''
    const profile = await deps.profiles.of(client, workspaceId, event.user)
    const { channel, ts, user: slackUserId } = event
    await answerFreeMessage(deps, { workspaceId, slackUserId, profile, channel, ts })
    deps.outbox.wake()
  })
}
