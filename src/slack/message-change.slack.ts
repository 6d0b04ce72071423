import type { Deps } from '../deps.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import type { MessageChange } from '../outbox/queue-change.ts'
import { showChange } from '../outbox/show-change.ts'
import { buttonValue } from './button-value.ts'
import { clickedPlace } from './clicked-place.ts'
import { rest } from './rest.ts'
import type { RoutedApp } from './routed-app.ts'
import { type Who, whoOf } from './who.ts'
import { askedWordsOf } from './words-of.ts'

/** A click on a button of a message: who, the button's value, and when the outbox may show the change. */
export type MessageClick = Who & {
  readonly value: string
  /**
   * Until this real instant (epoch milliseconds) the click's own answer may show the change; after it the
   * outbox does.
   */
  readonly updateNotBefore: number
}

/** What a response_url answers with status 200, where it showed nothing: Slack's no, or a page of something between. */
const SAYS_NO = /"ok"\s*:\s*false|^\s*</

/** How long a click's own answer may take before the outbox shows the change instead. Real time. */
const OWN_ANSWER_MS = 3_000

/**
 * A button that changes the message it stands in: acknowledged, stored, and shown in place. What is gone,
 * or belongs to somebody else, is said kindly. A click that was lost changes nothing and works when it is
 * repeated. The same button may stand on Home, which follows by itself: there the outbox shows the change in
 * the message, and what is gone is gone from Home too.
 */
export function listenForChange(
  app: RoutedApp,
  deps: Deps,
  actionId: string,
  kind: MessageKind,
  change: (click: MessageClick) => Promise<MessageChange>,
): void {
  app.action(actionId, async ({ ack, action, body, client, respond, context }) => {
    await ack()
    await rest()
    const who = whoOf(context, body)
    const inMessage = body.response_url !== undefined
    const updateNotBefore = inMessage ? deps.realNow() + OWN_ANSWER_MS : 0
    const result = await change({ ...who, value: buttonValue(action), updateNotBefore })
    // Other messages may have changed with this one.
    deps.outbox.wake()
    if (!inMessage) return
    if (result.kind === 'gone') {
      const { errors } = await askedWordsOf(deps, client, who)
      await respond({ response_type: 'ephemeral', replace_original: false, text: errors.entryGone })
      return
    }
    await showChange(deps, {
      ...result,
      workspaceId: who.workspaceId,
      kind,
      clickedAt: clickedPlace(body),
      show: async ({ text, blocks }) => {
        const answer = await respond({ replace_original: true, text, blocks: [...blocks] })
        if (SAYS_NO.test(await answer.text())) throw new Error('the answer to a click was not taken')
      },
    })
  })
}
