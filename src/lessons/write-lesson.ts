import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Entry } from '../rejections/rejection.ts'
import { isEmpty, type Lesson, type LessonSource, lessonIdOf, NO_LESSON } from './lesson.ts'
import { deleteLessonRow, findLesson, lessonsOfEntries, putLesson, updateStageOf } from './lessons.store.ts'

/** Stores what a member learned from an entry, in the place of what was written there before. */
export async function writeLesson(
  scope: Scope,
  now: number,
  written: { member: Member; entry: Pick<Entry, 'id' | 'stage'>; source: LessonSource; lesson: Lesson },
): Promise<void> {
  const { member, entry, source, lesson } = written
  const id = lessonIdOf(entry.id, source)
  const about = { id, entryId: entry.id, source, stage: entry.stage, origin: null, writtenAt: now }
  await putLesson(scope, member, { ...lesson, ...about })
}

/** What a member wrote there before; the checklist's is the one that the form for a no asks for too. */
export async function writtenLesson(
  scope: Scope,
  member: Member,
  entryId: string,
  source: LessonSource,
): Promise<Lesson> {
  return (await findLesson(scope, member, lessonIdOf(entryId, source))) ?? NO_LESSON
}

/**
 * Stores what the form for a no says was learned: the free text of the entry's lesson, whose answers to the
 * prompts stay. The lessons of the entry take its stage. Repeating is safe.
 */
export async function writeLessonText(
  scope: Scope,
  now: number,
  written: { member: Member; entry: Pick<Entry, 'id' | 'stage'>; text: string | null },
): Promise<void> {
  const { member, entry, text } = written
  const before = await writtenLesson(scope, member, entry.id, 'checklist')
  const lesson = { ...before, text }
  if (isEmpty(lesson)) await deleteLessonRow(scope, member.id, lessonIdOf(entry.id, 'checklist'))
  else if (text !== before.text) await writeLesson(scope, now, { member, entry, source: 'checklist', lesson })
  await updateStageOf(scope, entry.id, entry.stage)
}

/** The free text of each entry's lesson, by the entry's id; entries without one are not in it. */
export async function lessonTexts(
  scope: Scope,
  member: Member,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const lessons = await lessonsOfEntries(scope, member, entryIds)
  return new Map(
    lessons.flatMap(({ id, entryId, text }) =>
      entryId !== null && text !== null && id === lessonIdOf(entryId, 'checklist') ? [[entryId, text]] : [],
    ),
  )
}
