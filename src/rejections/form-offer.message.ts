import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { LOG_A_NO } from './rejection-modal.ts'

/** In place of the form that a global shortcut could not open: the button that does. Subject: the attempt. */
export const formOffer: MessageKind = {
  kind: 'form-offer',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId }) {
    const { errors } = wordsFor((await memberById(scope, memberId))?.locale ?? null)
    const offer = actions(button(LOG_A_NO, errors.openForm, '{}'))
    return { text: errors.formExpired, blocks: [paragraph(errors.formExpired), offer] }
  },
}
