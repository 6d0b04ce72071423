import type { LessonWords } from '../lesson-words.ts'

/** The form for a lesson, the list of them, and the monthly look back. */
export const lessons = {
  title: 'What you learned',
  submit: 'Keep it',
  labels: {
    text: 'In your own words',
    well: 'What went well?',
    surprised: 'What surprised you?',
    next_time: 'What would you do next time?',
    stage: 'What was it about?',
  },
  hint: 'Every field is optional. Only you can see it.',
  empty: 'Write a few words in any field, or close this.',
  write: 'Write a lesson',
  all: 'All lessons',
  edit: 'Edit',
  delete: 'Delete',
  deleting: {
    title: 'Delete this lesson?',
    text: "It goes at once, also from messages that show it. This can't be undone.",
    confirm: 'Delete it',
    keep: 'Keep it',
  },
  listTitle: 'What you learned',
  listEmpty: 'No lesson is written yet. Home has a button for it, and so has every list of steps.',
  search: 'Look for words',
  searchHint: 'such as: salary',
  find: 'Look',
  nothingFound: 'Nothing that you wrote has these words. Perhaps other words find it.',
  looking: 'Onward is looking through what you wrote. It shows here when it is done.',
  gone: 'That lesson is not here any more, so nothing was changed. /rejected lessons shows what is here.',
  homeTitle: 'What you learned',
  homeEmpty: 'What you learn on the way can stand here. It comes back to you before an interview.',
  lookBack: {
    quiet: 'A few words of your own, from earlier.',
    intro: [
      { key: 'look_back.r1', text: 'Three things that you wrote down for yourself:' },
      { key: 'look_back.r2', text: 'Some of what you have learned, in your own words:' },
      { key: 'look_back.r3', text: 'From your own notes, to read or to leave:' },
      { key: 'look_back.r4', text: 'You once thought that these were worth keeping:' },
    ],
    why: 'This comes once a month, as you chose in your settings. You can turn it off there.',
    nothingLeft: 'The lessons that stood here are deleted.',
  },
} as const satisfies LessonWords
