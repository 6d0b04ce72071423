import type { App, BlockAction } from '@slack/bolt'
import { wordsFor } from '../words/language.ts'

/**
 * Clicks on buttons that this version does not know: of an old message, or made up. They are acknowledged,
 * change nothing, and say so. `known` are the action ids that have a listener; Bolt would run both.
 */
export function listenForStrayClicks(app: App, known: readonly string[]): void {
  const unknown = new RegExp(`^(?!(?:${known.join('|')})$)`)
  app.action<BlockAction>(unknown, async ({ ack, body, respond }) => {
    await ack()
    if (body.response_url === undefined) return
    await respond({
      response_type: 'ephemeral',
      replace_original: false,
      text: wordsFor(null).errors.buttonGone,
    })
  })
}
