import type { Template } from './fill.ts'

/** What a nudge says: one low-key message with a few offers. Buttons are the member's verbs, under 30 characters. */
export type NudgeWords = {
  /** What a lock screen shows: it names nobody. */
  readonly quiet: string
  /** Above the items: nudges take them in turn. */
  readonly intros: readonly [string, string, string, string, ...string[]]
  /** Before the member's own words. */
  readonly note: string
  readonly known: string
  readonly keptLink: string
  readonly gives: GiveWords
  readonly company: { readonly title: string; readonly give: string }
  /** After a second nudge without an answer. */
  readonly resting: string
  /** The last line: how to have fewer of them. */
  readonly footer: string
  readonly buttons: Readonly<
    Record<'did' | 'looked' | 'later' | 'again' | 'rest' | 'write' | 'wake' | 'undo', string>
  >
  /** In the place of an item's buttons, once it is answered. */
  readonly answered: {
    readonly did: string
    readonly later: Template<'day'>
    readonly rest: string
    readonly wake: string
    readonly looked: string
    readonly again: Template<'day'>
    readonly leftAlone: string
  }
  /** In the place of a nudge of which nothing is left. */
  readonly nothingLeft: string
  /** Titles and buttons of modals: 24 characters. */
  readonly later: {
    readonly title: string
    readonly label: string
    readonly submit: string
    readonly close: string
  }
  readonly home: { readonly title: string; readonly next: Template<'day' | 'time'> }
}

type Gives = readonly [string, string, string, string, string, string, string, string, ...string[]]

/** One thing to give, by what the person is to the member, and some more for a time of the year. */
export type GiveWords = {
  readonly recruiter: Gives
  readonly hiring_manager: Gives
  readonly colleague: Gives
  readonly friend: Gives
  readonly other: Gives
  /** January; June to August; from the middle of November on. True on both halves of the earth. */
  readonly newYear: readonly [string, string, ...string[]]
  readonly midYear: readonly [string, string, ...string[]]
  readonly endOfYear: readonly [string, string, ...string[]]
}
