import { isLanded } from '../landing/is-landed.ts'
import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import { entrySummary } from '../rejections/entry-summary.ts'
import { paragraph, preformatted, runs } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { hasAskedForFeedback } from './checklist.ts'
import { clearThanksOn } from './checklists.store.ts'
import { loadChecklist } from './load-checklist.ts'
import { refreshChecklist } from './refresh-checklist.ts'

/** A day has one such message for an entry, however often the answer was taken back and given again. */
export function hardToHearSubject(entryId: string, on: string): string {
  return `${entryId}:${on}`
}

function readHardToHearSubject(subject: string): { entryId: string; on: string } {
  const [entryId = '', on = ''] = subject.split(':')
  return { entryId, on }
}

/**
 * Two sentences of thanks for copying, the day after something hard to hear. Subject: the entry and the local
 * date. Sent only while that answer stands since the day before.
 */
export const hardToHearMessage: MessageKind = {
  kind: 'hard-to-hear',
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope, { memberId, subjectId, operation }) {
    const { entryId, on } = readHardToHearSubject(subjectId)
    const member = await memberById(scope, memberId)
    const words = wordsFor(member?.locale ?? null)
    const entry = member && (await entryById(scope, member, entryId))
    const checklist = entry && (await loadChecklist(scope, entry))
    if (entry === null || checklist === null) {
      const { done } = words.deleteEntry
      return operation === 'update' ? { text: done, blocks: [paragraph(done)] } : null
    }
    const isWanted = checklist.thanksOn === on && hasAskedForFeedback(checklist)
    if (operation === 'post' && (!isWanted || (await isLanded(scope, memberId)))) return null
    const { tomorrow } = words.checklist.cameBack
    const about = runs(...entrySummary(words, entry))
    return { text: tomorrow.quiet, blocks: [about, paragraph(tomorrow.intro), preformatted(tomorrow.thanks)] }
  },
  async ended(scope, deps, { memberId, subjectId }) {
    const thanks = readHardToHearSubject(subjectId)
    await clearThanksOn(scope, thanks)
    await refreshChecklist(scope, deps, { memberId, entryId: thanks.entryId })
  },
}
