import type { ModalView } from '@slack/types'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { clickedPlace } from '../slack/clicked-place.ts'
import { noticeModal } from '../slack/notice-modal.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { whoOf } from '../slack/who.ts'
import { askedWordsOf, wordsOf } from '../slack/words-of.ts'
import { confirmShare } from './confirm-share.ts'
import { openShare } from './open-share.ts'
import { TAKE_DOWN_ACTION } from './share.message.ts'
import { SHARE_ACTION } from './share-action.ts'
import { readSeen, readShareForm, SHARE_FIELDS, SHARE_MODAL } from './share-modal.ts'
import { takeDownShare } from './take-down.ts'

/** Sharing an entry, and taking a share down. */
export function listenForShares(app: RoutedApp, deps: Deps): void {
  app.action(SHARE_ACTION, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    await openModal(deps, opener, () => openShare(deps, opener.who, { entryId: buttonValue(click.action) }))
  })

  app.view(SHARE_MODAL, async ({ ack, body, view, context }) => {
    const who = whoOf(context, body)
    let shown: ModalView | null = null
    const submit = async (): Promise<FieldErrors | null> => {
      const words = wordsOf(deps, who)
      const seen = readSeen(view.private_metadata)
      const reading = readShareForm(words, view.state.values)
      if (reading.kind === 'errors') return reading.errors
      shown = seen && (await confirmShare(deps, who, { seen, choice: reading.choice }))
      return shown === null ? { [SHARE_FIELDS.words]: words.errors.entryGone } : null
    }
    const answer = { deps, who, ack, work: submit(), field: SHARE_FIELDS.words, kind: 'share' }
    if (await answerSubmission({ ...answer, next: () => shown })) deps.outbox.wake()
  })

  app.action(TAKE_DOWN_ACTION, async (click) => {
    await click.ack()
    const { body, action, client, respond, context } = click
    const who = whoOf(context, body)
    const clicked = { shareId: buttonValue(action), clickedAt: clickedPlace(body) }
    const result = await takeDownShare(deps, who, clicked)
    deps.outbox.wake()
    const { shares, rejectionForm } = await askedWordsOf(deps, client, who)
    const said = {
      'taken down': shares.takeDown.done,
      'not theirs': shares.takeDown.notYours,
      gone: shares.gone,
    }
    const text = said[result]
    if (body.view === undefined) {
      await respond({ response_type: 'ephemeral', replace_original: false, text })
      return
    }
    const { id, hash } = body.view
    const view = noticeModal({ title: shares.title, text, close: rejectionForm.close })
    await client.views.update({ view_id: id, hash, view })
  })
}
