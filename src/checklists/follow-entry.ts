import { dateIn } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import { wasSent } from '../outbox/was-sent.ts'
import type { Random } from '../random.ts'
import type { Entry } from '../rejections/rejection.ts'
import { askCoolHead } from './ask-cool-head.ts'
import type { Checklist } from './checklist.ts'
import { coolHeadMessage, coolHeadSubject } from './cool-head.message.ts'
import { loadChecklist } from './load-checklist.ts'
import { refreshChecklist } from './refresh-checklist.ts'

const COOL_HEAD_DAYS = 1

/**
 * Brings an entry's checklist, and every message about it, up to an entry that was edited or closed again. Where asking for feedback fits
 * only now, or its question was left out while the entry was open, the question is put. Repeating is safe.
 */
export async function followEntry(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  entry: Entry,
): Promise<void> {
  const checklist = await loadChecklist(scope, entry)
  if (checklist === null) return
  if (await lacksQuestion(scope, deps, member, checklist)) {
    const { asks } = checklist.coolHead
    await askCoolHead(scope, deps, member, { entryId: entry.id, earlierAsks: asks, inDays: COOL_HEAD_DAYS })
  }
  await refreshMessages(scope, deps, { memberId: member.id, id: entry.id })
  await refreshChecklist(scope, deps, { memberId: member.id, entryId: entry.id })
}

async function lacksQuestion(
  scope: Scope,
  deps: { now: number },
  member: Member,
  { entryId, steps, coolHead }: Checklist,
): Promise<boolean> {
  if (steps.find((step) => step.step === 'feedback')?.state !== 'waiting') return false
  if (coolHead.on === null) return true
  if (coolHead.on >= dateIn(member.timeZone, deps.now)) return false
  const subjectId = coolHeadSubject(entryId, coolHead.asks)
  return !(await wasSent(scope, { memberId: member.id, kind: coolHeadMessage.kind, subjectId }))
}
