import type { Stage } from '../rejections/rejection.ts'

/** What a member learned: free text, and answers to three prompts. All are optional. */
export type Lesson = {
  readonly text: string | null
  readonly well: string | null
  readonly surprised: string | null
  readonly nextTime: string | null
}

export const NO_LESSON: Lesson = { text: null, well: null, surprised: null, nextTime: null }

/** Where a lesson about an entry was written: there is one of each. */
export const LESSON_SOURCES = ['checklist', 'feedback'] as const
export type LessonSource = (typeof LESSON_SOURCES)[number]

/** The most characters of each text of a lesson, in UTF-16 units. */
export const LESSON_LENGTH = 3_000

/** A lesson that is kept. `entryId` is null for one that was written on its own. */
export type StoredLesson = Lesson & {
  readonly id: string
  readonly entryId: string | null
  readonly stage: Stage | null
  /** When it was first written, epoch milliseconds. */
  readonly writtenAt: number
}

/** The id of the lesson of that source about an entry. */
export function lessonIdOf(entryId: string, source: LessonSource): string {
  return `${entryId}:${source}`
}

/** Whether nothing was written at all. */
export function isEmpty(lesson: Lesson): boolean {
  return lesson.text === null && lesson.well === null && lesson.surprised === null && lesson.nextTime === null
}
