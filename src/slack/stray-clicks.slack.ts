import type { App, BlockAction } from '@slack/bolt'
import type { Deps } from '../deps.ts'
import { whoOf } from './who.ts'
import { askedWordsOf } from './words-of.ts'

/**
 * Clicks on buttons that this version does not know: of an old message, or made up. They are acknowledged,
 * change nothing, and say so. `known` are the action ids that have a listener; Bolt would run both.
 */
export function listenForStrayClicks(app: App, deps: Pick<Deps, 'profiles'>, known: readonly string[]): void {
  const unknown = new RegExp(`^(?!(?:${known.join('|')})$)`)
  app.action<BlockAction>(unknown, async ({ ack, body, client, context, respond }) => {
    await ack()
    if (body.response_url === undefined) return
    const { errors } = await askedWordsOf(deps, client, whoOf(context, body))
    await respond({ response_type: 'ephemeral', replace_original: false, text: errors.buttonGone })
  })
}
