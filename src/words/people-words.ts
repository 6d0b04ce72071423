import type { Counted, Template } from './fill.ts'

/** What is said about the people with whom a member stays in touch. Titles and buttons of modals: 24 characters. */
export type PeopleWords = {
  readonly form: PersonFormWords
  readonly list: PeopleListWords
  readonly note: { readonly title: string; readonly label: string; readonly submit: string }
  /** `title`, `confirm` and `keep` 24 characters. */
  readonly delete: {
    readonly title: string
    readonly text: string
    readonly confirm: string
    readonly keep: string
  }
  readonly pause: PauseWords
  /** The person that a button is about was deleted, or is somebody else's. */
  readonly gone: string
}

export type PersonFormWords = {
  readonly titleNew: string
  readonly titleEdit: string
  readonly submitNew: string
  readonly submitEdit: string
  /** What happens with what is kept, and who sees it. */
  readonly hint: string
  readonly labels: Readonly<
    Record<'name' | 'known' | 'note' | 'address' | 'kind' | 'last_touch_on' | 'cadence', string>
  >
  readonly kinds: Readonly<Record<'recruiter' | 'hiring_manager' | 'colleague' | 'friend' | 'other', string>>
  /** `usual` takes the member's setting. */
  readonly cadences: { readonly usual: string; readonly every: Counted<'weeks'> }
  readonly nameMissing: string
  /** The button under a step that opens the form. */
  readonly keepInTouch: string
}

export type PeopleListWords = {
  readonly title: string
  readonly empty: string
  readonly add: string
  /** The button on Home that opens the list. */
  readonly all: string
  readonly next: Template<'day'>
  /** Where that day has come: with the nudge that comes next. */
  readonly nextSoon: string
  readonly resting: string
  readonly paused: Template<'day'>
  readonly menu: Readonly<Record<'edit' | 'note' | 'touch' | 'rest' | 'wake' | 'delete', string>>
  readonly earlier: string
  readonly more: string
}

export type PauseWords = {
  readonly done: Template<'day'>
  readonly past: string
  readonly notUnderstood: string
  /** Whole commands that are understood, for copying. */
  readonly examples: readonly [string, ...string[]]
  /** Above what the member typed. */
  readonly typed: string
  readonly resumed: string
  /** After `/landed` no nudges come, paused or not. */
  readonly resumedLanded: string
  readonly wasNotPaused: string
}

/** Links that are kept to give to somebody. Titles and buttons of modals: 24 characters; options 75. */
export type KeptLinkWords = {
  readonly title: string
  readonly submit: string
  readonly labels: Readonly<Record<'links' | 'person' | 'new_name' | 'note', string>>
  readonly hint: string
  readonly nobody: string
  readonly somebodyNew: string
  /** Above the two. */
  readonly others: string
  /** The message that it was asked from holds no link. */
  readonly noneInMessage: string
  readonly notALink: string
  readonly tooMany: string
  /** Buttons: to keep one, and to see what is kept. */
  readonly keep: string
  readonly show: string
  readonly listTitle: string
  readonly listEmpty: string
  readonly drop: string
}
