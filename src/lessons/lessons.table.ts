import type { Stage } from '../rejections/rejection.ts'

/** What a member learned from one entry, in the member's own words. Goes with its entry. */
export type LessonsTable = {
  workspace_id: string
  entry_id: string
  /** Where it was written: one of each for an entry. */
  source: 'checklist' | 'feedback'
  member_id: string
  stage: Stage
  /** Free text, and the answers to the three prompts; each sealed with the member's key, null where empty. */
  text_sealed: string | null
  well_sealed: string | null
  surprised_sealed: string | null
  next_time_sealed: string | null
  written_at: number
}
