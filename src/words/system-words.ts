import type { Counted, Template } from './fill.ts'

/** What happened, what was kept, what to do next. */
export type ErrorWords = {
  readonly companyMissing: string
  /** By how many characters. */
  readonly tooLong: Counted<'over' | 'limit'>
  readonly choose: string
  readonly notADate: string
  readonly dateInFuture: string
  readonly dateInPast: string
  readonly draftEmpty: string
  readonly notStored: Template<'ref'>
  readonly notDone: Template<'ref'>
  /** The title of a modal that says one of these: 24 characters. */
  readonly sorry: string
  readonly entryGone: string
  readonly buttonGone: string
  readonly formExpired: string
  readonly formFailed: Template<'ref'>
  readonly openForm: string
  /** The same above Home or a modal, where what was pressed is still in view. */
  readonly expiredHere: string
  readonly failedHere: Template<'ref'>
  /** Under a field that takes less than was typed. */
  readonly cutOff: Template<'limit'>
  readonly unforeseen: Template<'ref'>
}

/** The Home tab. */
export type HomeWords = {
  readonly logANo: string
  readonly showEntries: string
  readonly export: string
  readonly forgetMe: string
  readonly about: string
  /** The button that shows the help, and the title of what it opens: 24 characters. */
  readonly seeHelp: string
  readonly helpTitle: string
  /** Above the first button, for somebody who has not logged anything yet. */
  readonly startTitle: string
  readonly start: string
  /** Above the next step of each of the newest entries. */
  readonly steps: string
  /** In place of a section of which something stored can't be read any more. */
  readonly damaged: string
}

/** Everything about the member as a file. */
export type ExportWords = {
  /** What the command answers with. */
  readonly asked: string
  readonly onItsWay: string
  /** The message before the file, and what becomes of it. */
  readonly making: string
  readonly sent: string
  readonly keep: string
  readonly holds: string
  readonly failed: string
  /** The file's title in Slack. */
  readonly title: string
  /** In the calendar. */
  readonly reminder: Template<'company'>
  readonly interview: Template<'company'>
  readonly nudge: string
  readonly note: Template<'person'>
  readonly invite: Template<'person'>
  /** What the file says about itself. */
  readonly readMe: readonly string[]
}

/** Before what is stored about somebody goes, since they did nothing here for nearly 24 months. */
export type InactiveWords = {
  /** What a lock screen shows. */
  readonly quiet: string
  readonly text: Template<'day'>
  readonly toKeep: string
  /** Buttons. */
  readonly keep: string
  readonly export: string
  /** Under them. */
  readonly file: string
  /** In its place, once it is to stay. */
  readonly kept: string
}
