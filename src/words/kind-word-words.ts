import type { Template } from './fill.ts'

/** Kind words under a share. Titles and buttons of forms take 24 characters, buttons of messages 75. */
export type KindWordWords = {
  /** The button under a share. */
  readonly send: string
  readonly title: string
  readonly submit: string
  readonly close: string
  readonly intro: string
  readonly label: string
  readonly hint: string
  readonly empty: string
  /** What the sender is told in the end: the same, whatever becomes of it. */
  readonly thanks: string
  readonly notInGroup: string
  readonly already: string
  readonly enough: string
  readonly over: string
  /** What its reader gets. */
  readonly message: {
    readonly quiet: string
    readonly wrote: string
    readonly private: string
    readonly hide: string
    readonly stop: string
    readonly report: string
    readonly stopped: string
    readonly gone: string
    readonly reported: string
    readonly noLead: string
    readonly confirm: {
      readonly title: string
      readonly text: string
      readonly confirm: string
      readonly keep: string
    }
  }
  /** What a lead gets. */
  readonly reportToLead: {
    readonly quiet: string
    readonly text: Template<'group'>
    readonly notTold: string
  }
}
