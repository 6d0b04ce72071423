import type { Language } from '../words/language.ts'
import { heading, list, named, namedList, parts } from './markdown.ts'

/** The first meeting, the answer to a message, help, Home, and leaving. */
export function meetingSections(words: Language): string {
  const { firstMeeting, freeMessage, help, home, forgetMe, inactive } = words
  const items = [...help.commands, ...help.shortcuts]
  return parts(
    heading(2, 'The first meeting'),
    named(firstMeeting, {
      what: 'What this is',
      whoCouldRead: 'Who could read it',
      howToLeave: 'How to leave',
    }),
    heading(2, 'When somebody writes to Onward'),
    list([freeMessage.text]),
    named(freeMessage, {
      contactsOfNoGroup: 'Where no group has set whom to call',
      text: 'The whole answer',
    }),
    heading(2, 'Help'),
    list([help.intro]),
    namedList(items.flatMap(({ name, does }) => [['Name', name] as const, ['What it does', does] as const])),
    named(help.copy, { name: 'For copying', why: 'Under it' }),
    heading(2, 'Home'),
    named(home, {
      startTitle: 'Title, before anything was logged',
      start: 'Under it',
      logANo: 'First button',
      steps: 'Above the next step of each of the newest entries',
      showEntries: 'Button to the list of entries',
      about: 'Above the three sentences of the first meeting',
      seeHelp: 'Button for the help',
      helpTitle: 'Title of the help that it opens',
      export: 'Button for the file',
      forgetMe: 'Last button',
      damaged: 'In place of a part that can not be read any more',
    }),
    heading(2, 'Leaving'),
    named(forgetMe, {
      title: 'Title',
      text: 'The question',
      stays: 'Under it',
      confirm: 'Button to delete everything',
      keep: 'Button to keep everything',
      done: 'Afterwards',
    }),
    heading(2, 'After nearly two years without anything'),
    named(inactive, {
      quiet: 'On a lock screen',
      text: 'The notice',
      toKeep: 'Under it',
      keep: 'Button to keep everything',
      export: 'Button for the file',
      file: 'Under the buttons',
      kept: 'In its place, once it is to stay',
    }),
    ...exportParts(words),
  )
}

/** Everything about the member as a file. */
function exportParts({ export: { readMe, ...rest } }: Language): string[] {
  return [
    heading(2, 'Everything as a file'),
    named(rest, {
      asked: 'What the command answers',
      onItsWay: 'When it was asked for already',
      making: 'Before the file',
      sent: 'Once the file is there',
      keep: 'Under it',
      holds: 'In small print',
      failed: 'When it can not be sent',
      title: "The file's name in Slack",
      reminder: 'A reminder in the calendar',
      interview: 'An interview in the calendar',
      nudge: 'A nudge in the calendar',
      note: 'A step after landing in the calendar',
      invite: 'Another one',
    }),
    'In the file itself:',
    list(readMe.filter((line) => line !== '')),
  ]
}

/** The form behind `/rejected`, the list, and deleting one entry. */
export function formSections({ rejectionForm, entry, deleteEntry }: Language): string {
  const { labels, stages, outcomes, heardBy, reasons, shares, ...form } = rejectionForm
  return parts(
    heading(2, 'The form for what happened'),
    named(form, {
      titleNew: 'Title',
      titleEdit: 'Title, when it is changed later',
      submitNew: 'Button',
      submitEdit: 'Button, when it is changed later',
      close: 'Button to close',
      more: 'Button for more fields',
      moreHint: 'Under it',
      choose: 'Where nothing is chosen yet',
      quietOption: 'Box to tick for no messages',
    }),
    ...choices('Fields', Object.values(labels)),
    ...choices('How far it went', Object.values(stages)),
    ...choices('What happened', Object.values(outcomes)),
    ...choices('How they heard', Object.values(heardBy)),
    ...choices('The reason given', Object.values(reasons)),
    ...choices('Who may know', Object.values(shares)),
    heading(2, 'Under an answer, and in the list of entries'),
    named(entry, {
      edit: 'Button to change it',
      delete: 'Button to delete it',
      cameBack: 'Button when they came back',
      closeAgain: 'Button to take that back',
      open: 'Beside the company of an entry that is open again',
      notShared: 'When somebody wanted to share it',
      listTitle: 'Title of the list',
      listEmpty: 'When there is nothing in it',
      newer: 'Button to newer ones',
      older: 'Button to older ones',
      menu: 'The menu of an entry',
      find: 'Button to find some of them',
      findTitle: 'Title of the form that asks which',
      findCompany: 'Its first field',
      findSubmit: 'Its button',
      showAll: 'Button to show all of them again',
      noneFound: 'Nothing fits',
      twin: 'On an answer, when the same company, role and stage were logged some days before',
    }),
    heading(2, 'Deleting one entry'),
    named(deleteEntry, {
      title: 'Title',
      text: 'The question',
      confirm: 'Button to delete it',
      keep: 'Button to keep it',
      done: 'In place of its message',
    }),
  )
}

/** What went wrong, what was kept, what to do next. */
export function errorsSection({ errors }: Language): string {
  const { tooLong, ...others } = errors
  return parts(
    heading(2, 'When something goes wrong'),
    namedList([
      ['A text is too long by one', tooLong.one ?? null],
      ['A text is too long', tooLong.other],
    ]),
    named(others, {
      companyMissing: 'No company was written',
      choose: 'Nothing was chosen',
      notADate: 'The date is none',
      dateInFuture: 'The date has not come yet',
      dateInPast: 'The date of a reminder is over',
      draftEmpty: 'A draft is empty',
      notStored: 'Nothing could be stored',
      notDone: 'Nothing could be done',
      sorry: 'Title of such a notice',
      entryGone: 'The entry is gone',
      buttonGone: 'The button is too old',
      formExpired: 'A form or a list did not open in time',
      formFailed: 'It could not be opened',
      openForm: 'Button to open it',
      expiredHere: 'The same, above Home or an open form',
      failedHere: 'It could not be opened, above Home or an open form',
      cutOff: 'Under a field that takes less than was typed after the command',
      unforeseen: 'An error that nobody foresaw',
    }),
  )
}

function choices(title: string, texts: readonly string[]): string[] {
  return [`${title}:`, list(texts)]
}
