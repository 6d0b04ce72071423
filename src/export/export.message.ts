import type { Scope } from '../db/scope.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind, SlackMessage } from '../outbox/message-kind.ts'
import { paragraph, smallPrint } from '../slack/blocks.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { findExport, type StoredExport } from './exports.store.ts'

/** What is said before the file, and what became of it. Subject: the export. */
export const exportMessage: MessageKind = {
  kind: 'export',
  priority: 'answer',
  whenUnknown: 'send again',
  async render(scope: Scope, { memberId, subjectId }) {
    const member = await memberById(scope, memberId)
    const asked = await findExport(scope, memberId, subjectId)
    return member && asked && said(wordsFor(member.locale), asked.state)
  },
}

function said({ export: words }: Language, state: StoredExport['state']): SlackMessage {
  if (state === 'asked') return { text: words.making, blocks: [paragraph(words.making)] }
  if (state === 'failed') return { text: words.failed, blocks: [paragraph(words.failed)] }
  return {
    text: `${words.sent} ${words.keep}`,
    blocks: [paragraph(words.sent), paragraph(words.keep), smallPrint(words.holds)],
  }
}
