import type { LessonWords } from '../words.ts'

/** The form for what a member learned. The title and the buttons take 24 characters. */
export const lessons = {
  title: 'What you learned',
  submit: 'Keep it',
  labels: {
    text: 'In your own words',
    well: 'What went well?',
    surprised: 'What surprised you?',
    next_time: 'What would you do next time?',
  },
  hint: 'Every field is optional. Only you can see it.',
  empty: 'Write a few words in any field, or close this.',
} as const satisfies LessonWords
