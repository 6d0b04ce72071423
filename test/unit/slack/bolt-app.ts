import { App, type Receiver } from '@slack/bolt'
import type { Log } from '../../../src/log.ts'
import { createLibraryLogger } from '../../../src/slack/library-logger.ts'

/** A real Bolt app on the receiver, logging as the product's does; listeners are the test's to add. */
export async function createBoltApp(receiver: Receiver, log: Log): Promise<App> {
  const app = new App({
    receiver,
    logger: createLibraryLogger(log, 'bolt'),
    authorize: async () => ({ botToken: 'xoxb-canary', botId: 'B01', botUserId: 'U01' }),
    convoStore: false,
    deferInitialization: true,
  })
  await app.init()
  app.error(async (error) => log.error('a listener failed', { error }))
  return app
}

/** A slash command, with words in it that no log line may hold. */
export function command(name: string) {
  return {
    command: name,
    text: 'Canary Ltd | canary keeper',
    token: 'canary',
    team_id: 'T01',
    user_id: 'U024BE7LH',
    channel_id: 'C01',
    trigger_id: '1.2.canary',
    response_url: 'https://hooks.invalid/canary',
  }
}

export function homeOpened(eventId: string) {
  return {
    type: 'event_callback',
    event_id: eventId,
    team_id: 'T01',
    authorizations: [{ team_id: 'T01', enterprise_id: null, user_id: 'U01', is_bot: true }],
    event: { type: 'app_home_opened', user: 'U024BE7LH', channel: 'D01', tab: 'home', note: 'canary' },
  }
}
