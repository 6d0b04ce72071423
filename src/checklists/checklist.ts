import type { FeedbackAnswer } from '../words/words.ts'
import type { Step, StepState } from './step.ts'

/** The few steps of one entry, and how far they are. */
export type Checklist = {
  readonly entryId: string
  readonly memberId: string
  readonly steps: readonly ChecklistStep[]
  /** Whether buttons for every step are in view. */
  readonly unfolded: boolean
  readonly coolHead: { readonly asks: number; readonly on: string | null }
  /** What came back after the member asked for feedback; null until the member says. */
  readonly cameBack: FeedbackAnswer | null
  /** The local date from which "Remind me" may come; null where none was asked for. */
  readonly remindOn: string | null
}

export type ChecklistStep = {
  readonly step: Step
  readonly state: StepState
}

/** What a member decides about a step; `undo` takes the decision back. */
export type Decision = 'done' | 'skipped' | 'undo'

/** The first step that is open: the one thing after the acknowledgement. Null when nothing is. */
export function nextStep(checklist: Checklist): ChecklistStep | null {
  return checklist.steps.find((step) => step.state === 'open') ?? null
}

/** Whether every step was done or skipped: both complete it. */
export function isComplete(checklist: Checklist): boolean {
  return checklist.steps.every((step) => step.state === 'done' || step.state === 'skipped')
}

/**
 * The state after a decision. A step that is already so stays: a double click, or the same click on two
 * devices, changes nothing the second time.
 */
export function decide(state: StepState, decision: Decision): StepState {
  if (decision !== 'undo') return decision
  return state === 'done' || state === 'skipped' ? 'open' : state
}
