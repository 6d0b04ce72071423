import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { SHARE_ACTION } from './share-action.ts'

/** Tells a member that what they wanted to share did not go out. Subject: the entry and a random id. */
export const shareNotSent: MessageKind = {
  kind: 'share-not-sent',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId }) {
    const member = await memberById(scope, memberId)
    const [entryId = ''] = subjectId.split(':')
    if (member === null || (await entryById(scope, member, entryId)) === null) return null
    const { notSent } = wordsFor(member.locale).shares
    return {
      text: notSent.quiet,
      blocks: [paragraph(notSent.text), actions(button(SHARE_ACTION, notSent.again, entryId))],
    }
  },
}
