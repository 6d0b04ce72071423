import type { Scope } from '../db/scope.ts'
import type { MessageKind } from '../outbox/message-kind.ts'
import { queueUpdate } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { checklistMessage } from './checklist.message.ts'

/**
 * Queues bringing an entry's checklist up to the rows, as an answer where nothing else is said. Repeating is safe.
 */
export async function refreshChecklist(
  scope: Scope,
  deps: { random: Random; now: number },
  about: { memberId: string; entryId: string; priority?: MessageKind['priority'] },
): Promise<void> {
  const { memberId, entryId, priority = checklistMessage.priority } = about
  const update = { kind: { ...checklistMessage, priority }, memberId, subjectId: entryId, dueAt: deps.now }
  await queueUpdate(scope, deps.random, update, 0)
}
