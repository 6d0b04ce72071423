import type { App } from '@slack/bolt'
import type { Deps } from '../deps.ts'

/** Direct messages to the bot: their answers were queued before Slack was told; see record-free-message.ts. */
export function listenForFreeMessages(app: App, deps: Pick<Deps, 'outbox'>): void {
  app.event('message', async () => deps.outbox.wake())
}
