import { homeGroupOf } from '../groups/home-group.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { paragraph } from '../slack/blocks.ts'
import { escaped } from '../slack/members-text.ts'
import { wordsFor } from '../words/language.ts'
import { meetingSentences } from './meeting-sentences.ts'

/** The three sentences of the first meeting: what this is, who could read it, how to leave. Subject: the member. */
export const firstMeetingMessage: MessageKind = {
  kind: 'first-meeting',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId }) {
    const member = await memberById(scope, memberId)
    const group = member && (await homeGroupOf(scope, member))
    const sentences = meetingSentences(wordsFor(member?.locale ?? null), group)
    return { text: escaped(sentences.join(' ')), blocks: sentences.map(paragraph) }
  },
}
