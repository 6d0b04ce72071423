import type { HomeWords } from '../words.ts'

/** The Home tab. */
export const home = {
  logANo: 'Log a no',
  showEntries: 'Show what I logged',
  forgetMe: 'Delete everything about me',
  about: 'What this is',
} as const satisfies HomeWords
