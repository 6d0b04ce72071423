import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { paragraph } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'

/** The three sentences of the first meeting: what this is, who could read it, how to leave. Subject: the member. */
export const firstMeetingMessage: MessageKind = {
  kind: 'first-meeting',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId }) {
    const { firstMeeting } = wordsFor((await memberById(scope, memberId))?.locale ?? null)
    const sentences = [firstMeeting.what, firstMeeting.whoCouldRead, firstMeeting.howToLeave]
    return { text: sentences.join(' '), blocks: sentences.map(paragraph) }
  },
}
