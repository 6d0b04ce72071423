import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { wordsFor } from '../words/language.ts'
import { reportBlocks, reportSmallPrint } from './report-blocks.ts'
import { scopeOfGroup } from './report-scope.ts'
import { findReport } from './reports.store.ts'
import { shownReport } from './shown-report.ts'

/** What a report's message is about: the group, and the window's id. */
export function reportSubject(groupId: string, windowId: string): string {
  return `${groupId}:${windowId}`
}

/** A group's report on the day on which it comes out, to each of its leads. */
export const reportMessage: MessageKind = {
  kind: 'report',
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope, { memberId, subjectId }) {
    const [groupId = '', windowId = ''] = subjectId.split(':')
    const reportScope = scopeOfGroup(groupId)
    const published = await findReport(scope, reportScope, windowId)
    const member = await memberById(scope, memberId)
    if (published === null || member === null) return null
    const words = wordsFor(member.locale)
    const shown = await shownReport(scope, words, reportScope, published)
    const blocks = [...reportBlocks(words, shown, { chart: true }), ...reportSmallPrint(words)]
    return { text: words.report.quiet, blocks }
  },
}
