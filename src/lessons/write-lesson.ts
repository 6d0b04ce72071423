import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Entry } from '../rejections/rejection.ts'
import type { Lesson, LessonSource } from './lesson.ts'
import { findLesson, putLesson } from './lessons.store.ts'

/** Stores what a member learned from an entry, in the place of what was written there before. */
export async function writeLesson(
  scope: Scope,
  now: number,
  lesson: { member: Member; entry: Entry; source: LessonSource; lesson: Lesson },
): Promise<void> {
  await putLesson(scope, lesson.member, lesson, { ...lesson.lesson, writtenAt: now })
}

/** What a member wrote there before; for the checklist, else what was written in the form. */
export async function writtenLesson(
  scope: Scope,
  member: Member,
  entry: Entry,
  source: LessonSource,
): Promise<Lesson> {
  const nothing: Lesson = { text: null, well: null, surprised: null, nextTime: null }
  const written = await findLesson(scope, member, { entry, source })
  return written ?? (source === 'checklist' ? { ...nothing, text: entry.lesson } : nothing)
}
