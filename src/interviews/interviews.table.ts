import type { Stage } from '../rejections/rejection.ts'

/** An interview to come, or one that is over. */
export type InterviewsTable = {
  workspace_id: string
  member_id: string
  interview_id: string
  /** The Slack view that it was submitted from: submitting it again updates this interview. */
  origin: string
  company_id: string
  company_sealed: string
  stage: Stage
  starts_at: number
  /** When the member's lessons are due: 18:00 of the day before; null once they were sent, or never will be. */
  next_lessons_at: number | null
  /** The local date of the evening on which they were sent last, and the start that was named; or null. */
  told_on: string | null
  told_of_start: number | null
  /** The key of the sentence that was said with them. */
  wish: string | null
  entered_at: number
}
