import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { queueWhereLacking } from '../outbox/queue.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import type { Random } from '../random.ts'
import type { Entry } from '../rejections/rejection.ts'
import { askWhereLacking } from './ask-where-lacking.ts'
import { checklistMessage } from './checklist.message.ts'
import { loadChecklist } from './load-checklist.ts'
import { refreshChecklist } from './refresh-checklist.ts'

/**
 * Brings an entry's checklist, and every message about it, up to an entry that was edited, opened or closed
 * again. Where asking for feedback fits only now, or its question was left out while the entry was open, the
 * question is put; where the list had not come by the time the entry was opened, it comes. Repeating is safe.
 */
export async function followEntry(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  entry: Entry,
): Promise<void> {
  const checklist = await loadChecklist(scope, entry)
  if (checklist === null) return
  if (entry.reopenedAt === null) {
    await askWhereLacking(scope, deps, member, checklist)
    const list = { kind: checklistMessage, memberId: member.id, subjectId: entry.id, dueAt: deps.now }
    await queueWhereLacking(scope, deps.random, list)
  }
  await refreshMessages(scope, deps, { memberId: member.id, id: entry.id })
  await refreshChecklist(scope, deps, { memberId: member.id, entryId: entry.id })
}
