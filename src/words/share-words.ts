import type { Template } from './fill.ts'
import type { Outcome, Stage } from './lines.ts'

/** Sharing with a group. Titles and buttons take 24 characters, a button under a message 75, options 75. */
export type ShareWords = {
  /** The button under an entry's message. */
  readonly offer: string
  readonly title: string
  readonly submit: string
  readonly close: string
  /** Above the preview, and above it when something was changed or there was a share before. */
  readonly preview: Template<'group'>
  readonly changed: string
  readonly takenDownBefore: string
  readonly heldBefore: string
  /** Below the preview. */
  readonly buttonsBelow: string
  readonly unnamedWait: string
  readonly giveAway: string
  readonly namedAtOnce: string
  readonly cut: string
  readonly peopleThere: string
  readonly name: string
  readonly unnamed: string
  readonly named: string
  readonly company: string
  readonly companyOption: string
  readonly companyHint: string
  readonly words: string
  readonly wordsHint: string
  /** What is said in place of the form, once it was confirmed or where it can't be. */
  readonly placedUnnamed: string
  readonly placedNamed: string
  readonly noGroup: string
  readonly waiting: string
  readonly sent: Template<'group'>
  readonly unknown: Template<'group'>
  readonly takeDown: {
    readonly button: string
    readonly title: string
    readonly text: string
    readonly confirm: string
    readonly keep: string
    readonly done: string
    readonly notYours: string
  }
  readonly gone: string
  /** To its author, when it could not go out. */
  readonly notSent: { readonly quiet: string; readonly text: string; readonly again: string }
  /** What the channel shows. `said` stands behind a name, or behind `somebody`. */
  readonly channel: {
    readonly quiet: string
    readonly somebody: string
    readonly said: Readonly<Record<Outcome, Readonly<Record<Stage, string>>>>
    readonly company: string
  }
}
