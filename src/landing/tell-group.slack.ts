import type { ModalView } from '@slack/types'
import type { Deps } from '../deps.ts'
import { answerSubmission } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { clickedPlace } from '../slack/clicked-place.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { whoOf } from '../slack/who.ts'
import { askedWordsOf } from '../slack/words-of.ts'
import { LANDED_ACTIONS, landedMessage } from './landed.message.ts'
import { TAKE_NEWS_DOWN_ACTION } from './landing-news.message.ts'
import { takeNewsBack } from './take-news-back.ts'
import { takeNewsDown } from './take-news-down.ts'
import { openTellGroup, tellGroup } from './tell-group.ts'
import { readNewsChoice, readSeenNews, TELL_GROUP_FIELD, TELL_GROUP_MODAL } from './tell-group-modal.ts'

/** "Tell my group?": the preview, the post, and taking it back. */
export function listenForTellingTheGroup(app: RoutedApp, deps: Deps): void {
  app.action(LANDED_ACTIONS.tell, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    await openModal(deps, opener, () => openTellGroup(deps, opener.who, buttonValue(click.action)))
  })

  app.view(TELL_GROUP_MODAL, async ({ ack, body, view, context }) => {
    const who = whoOf(context, body)
    const seen = readSeenNews(view.private_metadata)
    const choice = readNewsChoice(view.state.values)
    let next: ModalView | null = null
    const work = async () => {
      if (seen !== null) next = await tellGroup(deps, who, { seen, choice })
      return null
    }
    const submission = { deps, who, ack, work: work(), field: TELL_GROUP_FIELD, kind: 'landing news' }
    if (await answerSubmission({ ...submission, next: () => next })) deps.outbox.wake()
  })

  app.action(TAKE_NEWS_DOWN_ACTION, async (click) => {
    await click.ack()
    const { body, action, client, respond, context } = click
    const who = whoOf(context, body)
    const clicked = { newsId: buttonValue(action), clickedAt: clickedPlace(body) }
    const result = await takeNewsDown(deps, who, clicked)
    deps.outbox.wake()
    const { shares, landing } = await askedWordsOf(deps, client, who)
    const { done, notYours } = shares.takeDown
    const said = { 'taken down': done, 'not theirs': notYours, gone: landing.news.gone }
    await respond({ response_type: 'ephemeral', replace_original: false, text: said[result] })
  })

  listenForChange(app, deps, LANDED_ACTIONS.takeBack, landedMessage, ({ value, ...click }) =>
    takeNewsBack(deps, { ...click, landingId: value }),
  )
}
