import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { queueUpdate } from './queue.ts'
import { sentAbout } from './sent-messages.store.ts'

/**
 * Queues bringing every message about a thing up to the rows, whatever their kinds: those whose subject is
 * its id, or begins with its id and a colon. Repeating is safe.
 */
export async function refreshMessages(
  scope: Scope,
  deps: { random: Random; now: number },
  about: { memberId: string; id: string },
): Promise<void> {
  for (const { kind, subjectId } of await sentAbout(scope, about)) {
    const message = { memberId: about.memberId, subjectId, dueAt: deps.now }
    await queueUpdate(scope, deps.random, { ...message, kind: { kind, priority: 'answer' } }, 0)
  }
}
