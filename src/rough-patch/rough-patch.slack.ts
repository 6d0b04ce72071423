import type { Deps } from '../deps.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { answerAsk, answerOffer } from './answer-rough-patch.ts'
import { ASK_ACTIONS, roughPatchAsk } from './rough-patch-ask.message.ts'
import { OFFER_ACTIONS, roughPatchOffer } from './rough-patch-offer.message.ts'

/** The answers to the offer of a rough patch, and to whether it goes on. */
export function listenForRoughPatches(app: RoutedApp, deps: Deps): void {
  const on = listenForChange.bind(null, app, deps)
  on(OFFER_ACTIONS.on, roughPatchOffer, (click) => answerOffer(deps, { ...click, answer: 'on' }))
  on(OFFER_ACTIONS.notNow, roughPatchOffer, (click) => answerOffer(deps, { ...click, answer: 'not now' }))
  on(ASK_ACTIONS.keep, roughPatchAsk, (click) => answerAsk(deps, { ...click, answer: 'keep' }))
  on(ASK_ACTIONS.off, roughPatchAsk, (click) => answerAsk(deps, { ...click, answer: 'off' }))
}
