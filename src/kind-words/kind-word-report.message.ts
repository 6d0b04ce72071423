import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { paragraph, smallPrint } from '../slack/blocks.ts'
import { fill } from '../words/fill.ts'
import { wordsFor } from '../words/language.ts'
import { kindWordById, letterBlocks } from './kind-word.message.ts'

/** A kind word that its reader brings before a lead. Subject: the kind word. It does not say whom it reached. */
export const kindWordReport: MessageKind = {
  kind: 'kind-word-report',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope, { memberId, subjectId }) {
    const member = await memberById(scope, memberId)
    const { group, letter } = await kindWordById(scope, subjectId)
    if (member === null || group === null || letter === null) return null
    const { reportToLead } = wordsFor(member.locale).kindWords
    return {
      text: reportToLead.quiet,
      blocks: [
        paragraph(fill(reportToLead.text, { group: group.name })),
        ...letterBlocks(letter, ':'),
        smallPrint(reportToLead.notTold),
      ],
    }
  },
}
