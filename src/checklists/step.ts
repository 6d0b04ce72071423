import type { Outcome, Rejection, Stage } from '../rejections/rejection.ts'
import type { FeedbackAnswer } from '../words/checklist-words.ts'

/** The few steps that help, in the order in which they are offered. */
export const STEPS = ['lesson', 'card', 'feedback', 'door', 'touch'] as const
export type Step = (typeof STEPS)[number]

/**
 * Where a step stands. `waiting`: it opens by itself later, as asking for feedback does behind the
 * cool-head question. A skip is a decision like any other: it completes the step.
 */
export const STEP_STATES = ['waiting', 'open', 'done', 'skipped'] as const
export type StepState = (typeof STEP_STATES)[number]

/** What can come back after asking for feedback. */
export const FEEDBACK_ANSWERS = [
  'nothing',
  'canned',
  'useful',
  'hard',
] as const satisfies readonly FeedbackAnswer[]

/** After this many days since the member heard, only what is still of use is offered. */
const FRESH_DAYS = 21

const DAY_MS = 24 * 60 * 60 * 1_000

const WHEN_OLD: readonly Step[] = ['lesson', 'door']

/**
 * Which steps fit. Feedback is asked about a decision, so not after silence, and not after withdrawing; a
 * card and staying in touch need somebody who was met. `loggedOn` is the date where the member was.
 * Source: "After the Recruiter Says No" (Charles Purdy, HotJobs).
 */
const FITTING: Readonly<Record<Outcome, Readonly<Record<Stage, readonly Step[]>>>> = {
  no: {
    applied: ['lesson', 'door'],
    first_call: ['lesson', 'feedback', 'door'],
    interview: ['lesson', 'card', 'feedback', 'door', 'touch'],
    final_round: ['lesson', 'card', 'feedback', 'door', 'touch'],
  },
  silence: {
    applied: ['lesson', 'door'],
    first_call: ['lesson', 'door'],
    interview: ['lesson', 'door', 'touch'],
    final_round: ['lesson', 'door', 'touch'],
  },
  withdrew: {
    applied: ['lesson', 'door'],
    first_call: ['lesson', 'door'],
    interview: ['lesson', 'card', 'door', 'touch'],
    final_round: ['lesson', 'card', 'door', 'touch'],
  },
}

/** The steps of an entry, in order. Pure: the same entry has the same steps whenever it is asked. */
export function stepsFor(
  entry: Pick<Rejection, 'stage' | 'outcome' | 'heardOn'>,
  loggedOn: string,
): readonly Step[] {
  const ageDays = (Date.parse(loggedOn) - Date.parse(entry.heardOn)) / DAY_MS
  return ageDays > FRESH_DAYS ? WHEN_OLD : FITTING[entry.outcome][entry.stage]
}

/** How a step begins, before anything was decided: what was learned may be in the form already. */
export function firstState(step: Step, entry: Pick<Rejection, 'lesson'>): StepState {
  if (step === 'lesson' && entry.lesson !== null) return 'done'
  return step === 'feedback' ? 'waiting' : 'open'
}
