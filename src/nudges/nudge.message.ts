import { memberById } from '../members/recognise-member.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { wordsFor } from '../words/language.ts'
import { endNudge } from './end-nudge.ts'
import { loadItems } from './load-nudge.ts'
import { loadPlanning } from './load-planning.ts'
import { emptyNudge, nudgeView } from './nudge-view.ts'
import { findNudge } from './nudges.store.ts'
import { mayComeNow } from './plan-nudge.ts'

/**
 * A few low-key offers, once a week at most. Subject: the nudge. Items are answered in place; once it is deleted
 * nothing is left of it.
 */
export const nudgeMessage: MessageKind = {
  kind: 'nudge',
  priority: 'nudge',
  whenUnknown: 'leave out',
  async render(scope, { memberId, subjectId, operation }) {
    const member = await memberById(scope, memberId)
    const nudge = await findNudge(scope, memberId, subjectId)
    if (member === null) return null
    const words = wordsFor(member.locale)
    const items = nudge === null ? [] : await loadItems(scope, member, nudge)
    if (nudge !== null && items.length > 0) return nudgeView(words, nudge, items)
    return operation === 'update' ? emptyNudge(words) : null
  },
  async mayPost(scope, { memberId, subjectId }, now) {
    const nudge = await findNudge(scope, memberId, subjectId)
    const [planning] = await loadPlanning(scope, [memberId])
    if (nudge === null || planning === undefined) return false
    return mayComeNow({ ...planning.times, silent: planning.silent, now }, nudge.slotAt)
  },
  async ended(scope, { now }, { memberId, subjectId }, how) {
    await endNudge(scope, now, { memberId, nudgeId: subjectId }, how)
  },
}
