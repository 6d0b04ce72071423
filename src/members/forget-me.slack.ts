import type { ModalView } from '@slack/types'
import type { Deps } from '../deps.ts'
import { inTime } from '../slack/answer-in-time.ts'
import { paragraph, plain } from '../slack/blocks.ts'
import { noticeModal } from '../slack/notice-modal.ts'
import { type Opener, openModal } from '../slack/open-modal.ts'
import { reportError } from '../slack/report-error.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { whoOf } from '../slack/who.ts'
import { wordsOf } from '../slack/words-of.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import { forgetMember } from './forget-member.ts'

export const FORGET_ME_MODAL = 'forget_me'
/** The button on Home, and the one in place of a question that did not open. */
export const FORGET_ME_ACTION = 'forget_me'

/** Leaving with everything: asked once, then done at once. */
export function listenForForgetMe(app: RoutedApp, deps: Deps): void {
  app.view(FORGET_ME_MODAL, async ({ ack, body, context }) => {
    const who = whoOf(context, body)
    const words = wordsOf(deps, who)
    const outcome = await inTime(forgetMember(deps, who))
    if (outcome.kind === 'done') {
      // What they chose is gone too.
      deps.profiles.forget(who.workspaceId, who.slackUserId)
      await ack({ response_action: 'update', view: notice(words, words.forgetMe.title, words.forgetMe.done) })
      deps.outbox.wake()
      return
    }
    const error = outcome.kind === 'failed' ? outcome.error : new Error('forgetting took too long')
    const text = fill(words.errors.notDone, { ref: reportError(deps.log, error, 'forget-me') })
    await ack({ response_action: 'update', view: notice(words, words.errors.sorry, text) })
  })
}

/** Opens the question before everything of a member is deleted. */
export async function openForgetMeModal(deps: Pick<Deps, 'log' | 'profiles'>, opener: Opener): Promise<void> {
  await openModal(deps, opener, forgetMeModal)
}

function forgetMeModal({ forgetMe }: Language): ModalView {
  const { title, text, stays, confirm, keep } = forgetMe
  return {
    type: 'modal',
    callback_id: FORGET_ME_MODAL,
    title: plain(title),
    submit: plain(confirm),
    close: plain(keep),
    blocks: [paragraph(text), paragraph(stays)],
  }
}

function notice(words: Language, title: string, text: string): ModalView {
  return noticeModal({ title, text, close: words.rejectionForm.close })
}
