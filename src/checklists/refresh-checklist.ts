import type { Scope } from '../db/scope.ts'
import { queueUpdate } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { checklistMessage } from './checklist.message.ts'

/** Queues bringing an entry's checklist up to the rows. Gives the update's marker. Repeating is safe. */
export async function refreshChecklist(
  scope: Scope,
  deps: { random: Random; now: number },
  about: { memberId: string; entryId: string; notBefore?: number },
): Promise<string> {
  const { memberId, entryId, notBefore = 0 } = about
  const update = { kind: checklistMessage, memberId, subjectId: entryId, dueAt: deps.now }
  return queueUpdate(scope, deps.random, update, notBefore)
}
