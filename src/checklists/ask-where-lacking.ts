import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { isSentOrToCome } from '../outbox/is-sent-or-to-come.ts'
import type { Random } from '../random.ts'
import { askCoolHead, FIRST_ASK_DAYS } from './ask-cool-head.ts'
import { type Checklist, isShortened } from './checklist.ts'
import { coolHeadMessage, coolHeadSubject } from './cool-head.message.ts'

/**
 * Puts the cool-head question where asking for feedback waits for it, and it is neither in the DM nor to
 * come: it fits only now, or was left out meanwhile. Not for a shortened list. Repeating is safe.
 */
export async function askWhereLacking(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  checklist: Checklist,
): Promise<void> {
  const { entryId, memberId, steps, coolHead } = checklist
  if (isShortened(checklist)) return
  if (steps.find((step) => step.step === 'feedback')?.state !== 'waiting') return
  const subjectId = coolHeadSubject(entryId, coolHead.asks)
  if (await isSentOrToCome(scope, { memberId, kind: coolHeadMessage.kind, subjectId })) return
  await askCoolHead(scope, deps, member, { entryId, earlierAsks: coolHead.asks, inDays: FIRST_ASK_DAYS })
}
