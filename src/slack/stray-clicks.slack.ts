import type { Deps } from '../deps.ts'
import type { RoutedApp } from './routed-app.ts'
import { whoOf } from './who.ts'
import { askedWordsOf } from './words-of.ts'

/**
 * Clicks on buttons that this version does not know: of an old message, or made up. They are acknowledged,
 * change nothing, and say so.
 */
export function listenForStrayClicks(app: RoutedApp, deps: Pick<Deps, 'profiles'>): void {
  app.otherAction(async ({ ack, body, client, context, respond }) => {
    await ack()
    if (body.response_url === undefined) return
    const { errors } = await askedWordsOf(deps, client, whoOf(context, body))
    await respond({ response_type: 'ephemeral', replace_original: false, text: errors.buttonGone })
  })
}
