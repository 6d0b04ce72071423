import type { Scope } from '../db/scope.ts'
import { markMet } from '../members/mark-met.ts'
import type { Member } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { firstMeetingMessage } from './first-meeting.message.ts'

/**
 * Introduces Onward to a member who has not met it, before anything else that is queued to them.
 * Repeating is safe: it happens once.
 */
export async function meetMember(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
): Promise<void> {
  if (member.met) return
  await queuePost(scope, deps.random, {
    kind: firstMeetingMessage,
    memberId: member.id,
    subjectId: member.id,
    dueAt: deps.now,
  })
  await markMet(scope, member.id, deps.now)
}
