import type { FeedbackAnswer } from '../words/checklist-words.ts'
import type { Step, StepState } from './step.ts'

/**
 * The question before asking for feedback: not to be put, to be put on a day, put, or lost: Slack would not
 * take it, or nobody can know whether it did. It is not put again then; the step is open without it.
 */
export const COOL_HEAD_QUESTIONS = ['none', 'to_come', 'asked', 'lost'] as const
export type CoolHeadQuestion = (typeof COOL_HEAD_QUESTIONS)[number]

/** How often the question was put, the local date of the last time, and what became of that one. */
export type CoolHead = {
  readonly asks: number
  readonly on: string | null
  readonly question: CoolHeadQuestion
}

/** The few steps of one entry, and how far they are. */
export type Checklist = {
  readonly entryId: string
  readonly memberId: string
  readonly steps: readonly ChecklistStep[]
  /** Made in a rough patch, or shortened in one. */
  readonly gentle: boolean
  /** Whether buttons for every step are in view. */
  readonly unfolded: boolean
  readonly coolHead: CoolHead
  /** What came back after the member asked for feedback; null until the member says. */
  readonly cameBack: FeedbackAnswer | null
  /** The local date on which two sentences come, after something hard to hear; null where none are to come. */
  readonly thanksOn: string | null
  /** The local date from which "Remind me" may come; null where none was asked for. */
  readonly remindOn: string | null
}

export type ChecklistStep = {
  readonly step: Step
  readonly state: StepState
}

/** What a member decides about a step; `undo` takes the decision back. */
export type Decision = 'done' | 'skipped' | 'undo'

/** In a rough patch these come first, and alone until more is asked for. */
const GENTLE_STEPS: readonly Step[] = ['lesson', 'door']

/** The steps in view: of a gentle list two and what was decided, until "All steps" shows the others. */
export function stepsInView({ steps, gentle, unfolded }: Checklist): readonly ChecklistStep[] {
  if (!isShortened({ gentle, unfolded })) return steps
  return steps.filter(
    ({ step, state }) => GENTLE_STEPS.includes(step) || state === 'done' || state === 'skipped',
  )
}

/** Whether steps are kept out of view, and nothing is asked about them. */
export function isShortened({ gentle, unfolded }: Pick<Checklist, 'gentle' | 'unfolded'>): boolean {
  return gentle && !unfolded
}

/** The first step in view that is open: the one thing after the acknowledgement. Null when nothing is. */
export function nextStep(checklist: Checklist): ChecklistStep | null {
  return stepsInView(checklist).find((step) => step.state === 'open') ?? null
}

/** Whether the member has asked for feedback: only then something can come back. */
export function hasAskedForFeedback({ steps }: Checklist): boolean {
  return steps.some(({ step, state }) => step === 'feedback' && state === 'done')
}

/** Whether every step in view was done or skipped: both complete it. */
export function isComplete(checklist: Checklist): boolean {
  return stepsInView(checklist).every((step) => step.state === 'done' || step.state === 'skipped')
}

/**
 * The state after a decision. A step that is already so stays: a double click, or the same click on two
 * devices, changes nothing the second time.
 */
export function decide(state: StepState, decision: Decision): StepState {
  if (decision !== 'undo') return decision
  return state === 'done' || state === 'skipped' ? 'open' : state
}
