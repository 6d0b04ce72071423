import type { FeedbackAnswer } from '../words/checklist-words.ts'
import type { CoolHeadQuestion } from './checklist.ts'
import type { Step, StepState } from './step.ts'

/** The checklist of one entry. Goes with its entry. */
export type ChecklistsTable = {
  workspace_id: string
  entry_id: string
  member_id: string
  /** The date where the member was when it was made: which steps fit depends on it. */
  made_on: string
  /** 1: made in a rough patch, or shortened in one: fewer steps are in view. */
  gentle: 0 | 1
  /** 1: buttons for every step are in view. */
  unfolded: 0 | 1
  /** How often the cool-head question was put, and the local date of the last time. */
  cool_head_asks: number
  cool_head_on: string | null
  /** What became of that last question. */
  cool_head: CoolHeadQuestion
  /** What came back after the member asked for feedback; null until the member says. */
  came_back: FeedbackAnswer | null
  /** The local date on which two sentences come, after something hard to hear; null where none are to come. */
  thanks_on: string | null
}

/** A step that is not as it began. */
export type ChecklistStepsTable = {
  workspace_id: string
  entry_id: string
  step: Step
  member_id: string
  state: StepState
}
