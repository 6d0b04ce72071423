import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Random } from '../random.ts'
import type { StoredLesson } from './lesson.ts'
import { deleteLessonRow, findLesson } from './lessons.store.ts'
import { refreshShownLesson } from './refresh-shown.ts'

/** Deletes a lesson of this member's, and lets it vanish from messages that show it. Null where there is none. */
export async function removeLesson(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  lessonId: string,
): Promise<StoredLesson | null> {
  const lesson = await findLesson(scope, member, lessonId)
  if (lesson === null) return null
  await refreshShownLesson(scope, deps, { memberId: member.id, lessonId })
  await deleteLessonRow(scope, member.id, lessonId)
  return lesson
}
