import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { entryNotShared, shareNotSentMessage } from '../shares/share-not-sent.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { LOG_A_NO } from './rejection-modal.ts'

/**
 * In place of a form that did not open, or of a share that did not go out: the button that opens it. Subject: the
 * attempt. Variant: which form; none is that of an entry. Only while it waits does anything stored tell which.
 */
export const formOffer: MessageKind = {
  kind: 'form-offer',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId, variant }) {
    const entryId = entryNotShared(variant)
    if (entryId !== null) return shareNotSentMessage(scope, memberId, entryId)
    const { errors } = wordsFor((await memberById(scope, memberId))?.locale ?? null)
    const offer = actions(button(LOG_A_NO, errors.openForm, '{}'))
    return { text: errors.formExpired, blocks: [paragraph(errors.formExpired), offer] }
  },
}
