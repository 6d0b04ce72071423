import type { Template } from './fill.ts'

/** What is said to somebody who found a job. Titles and buttons of modals: 24 characters. */
export type LandingWords = {
  readonly form: {
    readonly title: string
    readonly submit: string
    readonly labels: Readonly<Record<'where' | 'role' | 'start_on', string>>
    readonly hint: string
    readonly startMissing: string
  }
  /** The top-level text, for the lock screen: it tells a stranger nothing. */
  readonly quiet: string
  readonly congratulation: string
  readonly startsOn: Template<'day'>
  readonly stopped: string
  /** Telling the group. */
  readonly news: LandingNewsWords
  readonly people: Template<'day'>
  /** Where there are more names than the message holds. */
  readonly morePeople: string
  readonly nobody: string
  readonly question: string
  readonly chose: Readonly<Record<'helper' | 'journal', string>>
  readonly buttons: Readonly<Record<'helper' | 'journal' | 'forget' | 'lookingAgain', string>>
  /** On Home, and there for whoever stays as a helper. */
  readonly home: string
  readonly homeHelper: string
  /** In place of the message once the member is looking again; and once there is a newer one. */
  readonly lookingAgain: string
  readonly past: string
  /** In place of the question before asking for feedback. */
  readonly questionAway: string
  /** The messages about the people met: their quiet text, and what stands in them. */
  readonly stepsQuiet: string
  readonly steps: Readonly<Record<'note' | 'invite', LandingStepWords>>
  readonly write: string
  readonly skip: string
  readonly undo: string
  readonly moreFollow: string
  readonly stepsDone: string
  /** In place of such a message once it is over. */
  readonly putAway: string
}

/** News for the group: asked, previewed, and what became of it. */
export type LandingNewsWords = {
  readonly button: string
  readonly notTold: string
  readonly title: string
  readonly submit: string
  readonly preview: Template<'group'>
  readonly signed: string
  readonly options: Readonly<Record<'label' | 'where' | 'role' | 'helps', string>>
  /** Where what is ticked is not what was seen. */
  readonly changed: string
  readonly noGroup: string
  readonly told: string
  readonly onItsWay: string
  readonly sent: Template<'day'>
  readonly leftOut: string
  readonly unknown: string
  /** A lead took it out of the channel. */
  readonly takenDown: string
  /** To whoever presses the button under one that is not here any more. */
  readonly gone: string
  readonly takeBack: {
    readonly button: string
    readonly title: string
    readonly text: string
    readonly confirm: string
    readonly keep: string
  }
  /** In the channel: `said` stands behind the member's name. */
  readonly channel: Readonly<Record<'quiet' | 'said' | 'where' | 'role' | 'helps', string>>
}

/** `did` is the button; `done` and `skipped` stand behind a name. */
export type LandingStepWords = {
  readonly title: string
  readonly did: string
  readonly done: string
  readonly skipped: string
}
