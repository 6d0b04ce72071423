import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { lessonsWithIds, type ShownLesson } from './newest-lessons.ts'
import { addShownLessons, shownLessonsOf } from './shown-lessons.store.ts'

type Message = { readonly memberId: string; readonly kind: string; readonly subjectId: string }

/** Remembers which lessons a message shows, in this order. Repeating is safe. */
export async function noteShownLessons(
  scope: Scope,
  message: Message,
  lessonIds: readonly string[],
): Promise<void> {
  await addShownLessons(scope, message, lessonIds)
}

/** The lessons that a message shows, as they are now, without those that were deleted. */
export async function lessonsShownIn(
  scope: Scope,
  member: Member,
  message: Omit<Message, 'memberId'>,
): Promise<ShownLesson[]> {
  const ids = await shownLessonsOf(scope, { ...message, memberId: member.id })
  return lessonsWithIds(scope, member, ids)
}
