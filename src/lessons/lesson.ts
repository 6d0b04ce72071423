/** What a member learned from one entry: free text, and answers to three prompts. All are optional. */
export type Lesson = {
  readonly text: string | null
  readonly well: string | null
  readonly surprised: string | null
  readonly nextTime: string | null
}

/** Where a lesson was written: there is one of each for an entry. */
export type LessonSource = 'checklist' | 'feedback'

/** Whether anything was written at all. */
export function isEmpty(lesson: Lesson): boolean {
  return lesson.text === null && lesson.well === null && lesson.surprised === null && lesson.nextTime === null
}
