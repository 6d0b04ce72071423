import type { Template } from './fill.ts'
import type { AtLeastThree, Line, Outcome } from './lines.ts'

/** The steps of a checklist; `door` is to look at other openings there, `touch` to stay in touch. */
export type Step = 'lesson' | 'card' | 'feedback' | 'door' | 'touch'

/**
 * What is said about one step. `Shown` are the outcomes after which the step may appear; after the others
 * it has no reasons (null). Buttons take 75 characters, and stay under 30.
 */
export type StepWords<S extends Step, Shown extends Outcome> = {
  /** The line in the list, in each state. A step that was skipped was decided. */
  readonly name: string
  readonly done: string
  readonly skipped: string
  /** Before the cool-head question, and while that question has no answer. */
  readonly waiting: S extends 'feedback' ? Template<'day'> : null
  readonly asked: S extends 'feedback' ? string : null
  /** Buttons: "I did it", and where the writing begins. */
  readonly did: string
  readonly write: string
  readonly reasons: StepReasons<S, Shown>
}

/** Why: one line of at most 20 words each. Lines without an outcome in their key are true after any. */
type StepReasons<S extends Step, Shown extends Outcome> = {
  readonly [O in Outcome]: O extends Shown ? AtLeastThree<Line<`${S}.r` | `${S}.${O}.r`>> : null
}

/** The message with the steps. */
export type ChecklistWords = {
  /** At the top of the message; names no company. */
  readonly title: string
  /** The top-level text, for the lock screen: it tells a stranger nothing. */
  readonly quiet: string
  readonly skip: string
  readonly allSteps: string
  readonly fewerSteps: string
  readonly undo: string
  readonly allDone: AtLeastThree<Line<'all_done.r'>>
  /** Stands in place of the list while the entry is open again. */
  readonly putAway: string
  readonly steps: {
    readonly lesson: StepWords<'lesson', Outcome>
    readonly card: StepWords<'card', Outcome>
    readonly feedback: StepWords<'feedback', 'no'>
    readonly door: StepWords<'door', Outcome>
    readonly touch: StepWords<'touch', Outcome>
  }
  readonly coolHead: CoolHeadWords
  readonly cameBack: CameBackWords
  readonly remind: RemindWords
}

/** The question before asking for feedback, a message of its own. */
export type CoolHeadWords = {
  readonly quiet: string
  readonly title: string
  readonly question: string
  readonly yes: string
  readonly later: string
  readonly leave: string
  readonly afterYes: string
  readonly afterLater: Template<'day'>
  readonly afterLeave: string
}

/** What came back after the member asked for feedback. */
export type FeedbackAnswer = 'nothing' | 'canned' | 'useful' | 'hard'

export type CameBackWords = {
  readonly question: string
  readonly answers: { readonly [A in FeedbackAnswer]: string }
  readonly after: { readonly [A in FeedbackAnswer]: string }
  /** Behind `after.hard`, until the two sentences came. */
  readonly toCome: string
  /** The button that makes a lesson of something useful. */
  readonly keepAsLesson: string
  /** The day after something that was hard to hear: `thanks` is two sentences for copying. */
  readonly tomorrow: { readonly quiet: string; readonly intro: string; readonly thanks: string }
}

/** "Remind me" under `door`: it comes back once, with the nudges. The dialog's words take 24 characters. */
export type RemindWords = {
  readonly remind: string
  readonly inSixWeeks: string
  readonly onADate: string
  readonly dialog: {
    readonly title: string
    readonly label: string
    readonly submit: string
    readonly close: string
  }
  readonly set: Template<'day'>
  readonly undo: string
  readonly cancelled: string
}
