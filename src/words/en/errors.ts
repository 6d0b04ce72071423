import type { ErrorWords } from '../system-words.ts'

/** An error says what happened, what was kept, and what to do next. */
export const errors = {
  companyMissing: 'Please write the name of the company.',
  tooLong: {
    one: 'This is too long by {over} character. Please shorten it to {limit}.',
    other: 'This is too long by {over} characters. Please shorten it to {limit}.',
  },
  choose: 'Please choose one of the answers.',
  notADate: 'This is not a date. Please choose one from the calendar.',
  draftEmpty: 'There is nothing to keep yet. Please write a few words.',
  dateInPast: 'Please choose a day after today.',
  dateInFuture: 'This day has not come yet. Please choose today or a day before.',
  notStored:
    'Onward could not store this. Everything you typed is still here. Please press the button again in a moment. The reference is {ref}.',
  notDone:
    'Onward could not do this, and nothing was changed. Please try again in a moment. The reference is {ref}.',
  sorry: 'That did not work',
  entryGone: 'That entry is not here any more, so nothing was changed. /rejected list shows what is here.',
  buttonGone: 'That button is out of date, so nothing was changed. /rejected help shows what you can do.',
  formExpired: 'This did not open in time. Nothing you typed is lost: the button opens it again.',
  formFailed:
    'This could not be opened. Nothing you typed is lost: the button tries again. The reference is {ref}.',
  openForm: 'Open it again',
  expiredHere: 'That did not open in time, and nothing was lost. Please press it again.',
  failedHere:
    'That could not be opened, and nothing was lost. Please press it again in a moment. The reference is {ref}.',
  cutOff: 'This was too long. Its first {limit} characters are here. Please look whether they say enough.',
  unforeseen:
    'Something went wrong in Onward. Please try again in a moment. If it happens again, tell whoever runs Onward here this reference: {ref}',
} as const satisfies ErrorWords
