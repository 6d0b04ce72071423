import type { Scope } from '../db/scope.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { queueUpdate } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { checklistMessage } from './checklist.message.ts'

/**
 * Queues bringing an entry's checklist up to the rows, as an answer where nothing else is said. Gives the update's
 * marker. Repeating is safe.
 */
export async function refreshChecklist(
  scope: Scope,
  deps: { random: Random; now: number },
  about: { memberId: string; entryId: string; notBefore?: number; priority?: MessageKind['priority'] },
): Promise<string> {
  const { memberId, entryId, notBefore = 0, priority = checklistMessage.priority } = about
  const update = { kind: { ...checklistMessage, priority }, memberId, subjectId: entryId, dueAt: deps.now }
  return queueUpdate(scope, deps.random, update, notBefore)
}
