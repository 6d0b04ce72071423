import type { PeopleWords } from '../people-words.ts'

/** Staying in touch: low-key, and always the member's own choice. */
export const people = {
  form: {
    titleNew: 'Stay in touch',
    titleEdit: 'Change this person',
    submitNew: 'Keep',
    submitEdit: 'Save',
    hint: 'After some weeks, Onward suggests a short note to them. Only you can see this.',
    labels: {
      name: 'Name',
      known: 'How you know each other',
      note: 'A note for yourself',
      address: 'Their email or profile link',
      kind: 'Who they are to you',
      last_touch_on: 'When you were last in touch',
      cadence: 'How often',
    },
    kinds: {
      recruiter: 'A recruiter',
      hiring_manager: 'Somebody who hires',
      colleague: 'A colleague, from now or before',
      friend: 'Somebody close',
      other: 'Somebody else',
    },
    cadences: {
      usual: 'As chosen in Settings',
      every: { one: 'Every {weeks} week', other: 'Every {weeks} weeks' },
    },
    keepInTouch: 'Keep in touch',
    nameMissing: 'Please write a name.',
  },
  list: {
    title: 'People',
    empty: 'Nobody is in this list yet. You can add somebody whenever you like.',
    add: 'Add somebody',
    all: 'Show everybody',
    next: 'next: {day}',
    nextSoon: 'next: with the coming nudge',
    resting: 'resting',
    paused: 'Nudges are paused. They come again from {day}.',
    menu: {
      edit: 'Edit',
      note: 'Write a note',
      touch: 'Wrote to them today',
      rest: 'Let it rest',
      wake: 'Wake',
      delete: 'Delete',
    },
    earlier: 'Back',
    more: 'More people',
  },
  note: { title: 'A note for yourself', label: 'What you want to remember', submit: 'Keep it' },
  delete: {
    title: 'Delete this person?',
    text: "The person goes at once, with your note and the links kept for them. What you logged stays. This can't be undone.",
    confirm: 'Delete',
    keep: 'Keep',
  },
  pause: {
    done: 'Nudges are paused. They come again from {day}. To end the pause sooner, type /stay-in-touch resume.',
    past: 'That day is not after today, so nothing was changed. Any day from tomorrow on is fine.',
    notUnderstood:
      'Onward did not understand for how long, so nothing was changed. You can write it like one of these:',
    examples: [
      '/stay-in-touch pause 3 weeks',
      '/stay-in-touch pause until March 3',
      '/stay-in-touch pause until next Monday',
    ],
    typed: 'This is what you typed:',
    resumed: 'The pause is over. Nudges can come again.',
    resumedLanded: 'The pause is over. Because you found a job, no nudges come.',
    wasNotPaused: 'Nudges were not paused, so nothing was changed.',
  },
  gone: 'That person is not in your list any more, so nothing was changed. /stay-in-touch list shows who is.',
} as const satisfies PeopleWords
