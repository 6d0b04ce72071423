import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { lessonsDueAt } from './interview.ts'
import { comingInterviews, updateInterview } from './interviews.store.ts'

/**
 * Works out anew when a member's lessons for interviews are due. To be called in every transaction that gives
 * the member another time zone, which `member` has already. Repeating is safe.
 */
export async function replanInterviews(scope: Scope, deps: { now: number }, member: Member): Promise<void> {
  for (const interview of await comingInterviews(scope, member, deps.now)) {
    const nextLessonsAt = lessonsDueAt(interview, member.timeZone, deps.now)
    if (nextLessonsAt === interview.nextLessonsAt) continue
    await updateInterview(scope, member, { ...interview, nextLessonsAt })
  }
}
