import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { queueUpdate } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { answerMessage } from './answer.message.ts'
import { findTwins } from './find-twins.ts'
import type { Entry } from './rejection.ts'

/**
 * Brings the answers of an entry's twins up to a change of it: whether they say that the same was logged before.
 * To be called before it is changed or deleted, and after it is changed. Repeating is safe.
 */
export async function refreshTwins(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  entry: Entry,
): Promise<void> {
  for (const { id: subjectId } of await findTwins(scope, member, entry)) {
    const about = { kind: answerMessage, memberId: member.id, subjectId, dueAt: deps.now }
    await queueUpdate(scope, deps.random, about, 0)
  }
}
