import type { EntryWords } from '../entry-words.ts'

/** What stands under an answer and in the list of entries. Buttons are verbs of the member's. */
export const entry = {
  edit: 'Edit',
  delete: 'Delete',
  cameBack: 'They came back to me',
  closeAgain: 'Close it again',
  open: 'open again',
  notShared:
    'You wanted your group to know. None of your groups takes shares at the moment, so nothing was shared.',
  listTitle: 'What you logged',
  listEmpty: 'Nothing is logged yet. When there is something, /rejected opens the form.',
  newer: 'Newer',
  older: 'Older',
  find: 'Find some',
  findTitle: 'Find what you logged',
  findCompany: 'Company, or a part of its name',
  findSubmit: 'Show these',
  showAll: 'Show all',
  noneFound: 'Nothing fits this. You can look for something else, or show all.',
  twin: 'You logged the same on {day} too. If that was once too often, you can delete either of them.',
  menu: 'What to do with this entry',
} as const satisfies EntryWords
