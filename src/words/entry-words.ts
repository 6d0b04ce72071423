import type { Template } from './fill.ts'
import type { Outcome, ReasonWithWords, Stage } from './lines.ts'

/** Lengths: title 100, text 300, `confirm` and `keep` 30 characters (a confirmation dialog's limits). */
export type DeleteEntry = {
  readonly title: string
  readonly text: string
  readonly confirm: string
  readonly keep: string
  /** Stands in place of the deleted entry's message. */
  readonly done: string
}

/** The form behind `/rejected`. Titles and buttons 24 characters, labels of options 75. */
export type RejectionForm = {
  readonly titleNew: string
  readonly titleEdit: string
  readonly submitNew: string
  readonly submitEdit: string
  readonly close: string
  readonly labels: Readonly<
    Record<
      | 'company'
      | 'role'
      | 'stage'
      | 'outcome'
      | 'heard_on'
      | 'how'
      | 'reason'
      | 'contact_name'
      | 'contact_address'
      | 'contact_known'
      | 'lesson'
      | 'share'
      | 'quiet',
      string
    >
  >
  readonly stages: Readonly<Record<Stage, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly heardBy: Readonly<Record<'email' | 'letter' | 'phone' | 'portal', string>>
  readonly reasons: Readonly<Record<ReasonWithWords | 'none' | 'other', string>>
  readonly shares: Readonly<Record<'nobody' | 'group_unnamed' | 'group_named', string>>
  readonly quietOption: string
  readonly more: string
  readonly moreHint: string
  readonly choose: string
}

/** What stands under an answer and in the list of entries. */
export type EntryWords = {
  readonly edit: string
  readonly delete: string
  readonly cameBack: string
  readonly closeAgain: string
  /** Beside the company of an entry that was reopened. */
  readonly open: string
  readonly notShared: string
  readonly listTitle: string
  readonly listEmpty: string
  readonly newer: string
  readonly older: string
  readonly menu: string
  /** The button that asks which entries to show, and its form: title and button 24 characters. */
  readonly find: string
  readonly findTitle: string
  readonly findCompany: string
  readonly findSubmit: string
  readonly showAll: string
  readonly noneFound: string
  /** On an answer: the same company, role and stage were logged some days before. */
  readonly twin: Template<'day'>
}
