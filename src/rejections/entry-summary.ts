import type { RichTextElement } from '@slack/types'
import { writtenDate } from '../clock/local-date.ts'
import type { Language } from '../words/language.ts'
import type { Entry } from './rejection.ts'

const BETWEEN = ' · '

/** Which entry a message is about: company, role, how far it went, when. The member's words stay as typed. */
export function entrySummary(words: Language, entry: Entry): RichTextElement[] {
  const rest = [
    entry.role,
    words.rejectionForm.stages[entry.stage],
    writtenDate(entry.heardOn, words.locale),
    entry.reopenedAt === null ? null : words.entry.open,
  ].filter((part) => part !== null)
  return [
    { type: 'text', text: entry.company, style: { bold: true } },
    { type: 'text', text: ['', ...rest].join(BETWEEN) },
  ]
}
