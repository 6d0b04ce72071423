import type { Stage } from '../rejections/rejection.ts'

/** What a member learned, in the member's own words. One that belongs to an entry goes with it. */
export type LessonsTable = {
  workspace_id: string
  member_id: string
  /** Random; of a lesson about an entry `ENTRY:SOURCE`, so that there is one of each. */
  lesson_id: string
  entry_id: string | null
  source: 'checklist' | 'feedback' | null
  /** The Slack view that it was written in, where it has no entry: submitting it again updates this lesson. */
  origin: string | null
  stage: Stage | null
  /** Free text, and the answers to the three prompts; each sealed with the member's key, null where empty. */
  text_sealed: string | null
  well_sealed: string | null
  surprised_sealed: string | null
  next_time_sealed: string | null
  /** When it was first written: a change leaves it where it is in the list. */
  written_at: number
  /** When the monthly look back last chose it; null where it never did. */
  looked_back_at: number | null
}

/** When a member's next monthly look back is due. No row: none is wanted. */
export type LookBacksTable = {
  workspace_id: string
  member_id: string
  next_look_back_at: number
}

/** Which lessons a message shows, so that one that is deleted vanishes from it too. */
export type ShownLessonsTable = {
  workspace_id: string
  member_id: string
  kind: string
  subject_id: string
  place: number
  lesson_id: string
}
