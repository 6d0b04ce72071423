import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import { paragraph, preformatted } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { loadChecklist } from './load-checklist.ts'

/** Two sentences of thanks for copying, the day after something hard to hear. Subject: the entry. */
export const hardToHearMessage: MessageKind = {
  kind: 'hard-to-hear',
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope, { memberId, subjectId }) {
    const member = await memberById(scope, memberId)
    const entry = member && (await entryById(scope, member, subjectId))
    const checklist = entry && (await loadChecklist(scope, entry))
    if (checklist?.cameBack !== 'hard') return null
    const { tomorrow } = wordsFor(member?.locale ?? null).checklist.cameBack
    return { text: tomorrow.quiet, blocks: [paragraph(tomorrow.intro), preformatted(tomorrow.thanks)] }
  },
}
