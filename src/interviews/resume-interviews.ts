import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Random } from '../random.ts'
import { comingInterviews } from './interviews.store.ts'
import { replanInterviews } from './replan-interviews.ts'
import { sendLessons } from './send-lessons.ts'

/**
 * Brings back the lessons for interviews to come, once a member who had landed is looking again: those of an
 * evening that is over already come at once. Repeating is safe.
 */
export async function resumeInterviews(
  scope: Scope,
  at: { random: Random; now: number },
  member: Member,
): Promise<void> {
  await replanInterviews(scope, at, member)
  for (const interview of await comingInterviews(scope, member, at.now))
    await sendLessons(scope, at, member, interview)
}
