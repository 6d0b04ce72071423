import type { DeleteEntry } from './entry-words.ts'
import type { Template } from './fill.ts'
import type { AtLeastEight, AtLeastThree, Line } from './lines.ts'

/** The form for what a member learned, and where it is kept. Titles and buttons of forms take 24 characters. */
export type LessonWords = {
  readonly title: string
  readonly submit: string
  readonly labels: Readonly<Record<'text' | 'well' | 'surprised' | 'next_time' | 'stage', string>>
  readonly hint: string
  /** An error at the first field, where nothing was written. */
  readonly empty: string
  /** Buttons on Home and in the list. */
  readonly write: string
  readonly all: string
  readonly edit: string
  readonly delete: string
  readonly deleting: DeleteQuestion
  /** The list, its field for searching with its hint and its button. */
  readonly listTitle: string
  readonly listEmpty: string
  readonly search: string
  readonly searchHint: string
  readonly find: string
  readonly nothingFound: string
  readonly looking: string
  readonly gone: string
  /** Above the newest ones on Home, and there where there are none yet. */
  readonly homeTitle: string
  readonly homeEmpty: string
  readonly lookBack: LookBackWords
}

/** Lengths: title 100, text 300, `confirm` and `keep` 30 characters (a confirmation dialog's limits). */
export type DeleteQuestion = Omit<DeleteEntry, 'done'>

/** Once a month, three lessons of the member's own. */
export type LookBackWords = {
  /** The top-level text, which tells a stranger nothing. */
  readonly quiet: string
  readonly intro: AtLeastThree<Line<'look_back.r'>>
  readonly why: string
  /** In place of lessons that were all deleted since. */
  readonly nothingLeft: string
}

/** An interview to come. Titles and buttons of the form take 24 characters. */
export type InterviewWords = {
  readonly titleNew: string
  readonly titleEdit: string
  readonly submit: string
  readonly labels: Readonly<Record<'company' | 'date' | 'time' | 'stage', string>>
  readonly hint: string
  readonly past: string
  readonly notATime: string
  /** The top-level text of the confirmation, which tells a stranger nothing; and what it says. */
  readonly quiet: string
  readonly kept: string
  readonly comes: Template<'day' | 'time'>
  readonly edit: string
  readonly cancel: string
  readonly cancelling: DeleteQuestion
  /** The same for one that is over. */
  readonly remove: string
  readonly removing: DeleteQuestion
  readonly cancelled: string
  readonly gone: string
  readonly note: string
  readonly all: string
  readonly homeTitle: string
  /** Under it, where none is to come. */
  readonly homeEmpty: string
  readonly listTitle: string
  readonly listEmpty: string
  readonly over: string
  readonly before: BeforeInterviewWords
}

/** The message of the evening before. */
export type BeforeInterviewWords = {
  /** The top-level text, which tells a stranger nothing. */
  readonly quiet: string
  /** One kind line; true at whatever hour it is read. */
  readonly wishes: AtLeastEight<Line<'before.r'>>
  /** Above the lessons. */
  readonly lessons: string
}
