import type { HomeWords } from '../words.ts'

/** The Home tab. */
export const home = {
  logANo: 'Log a no',
  showEntries: 'Show what I logged',
  export: 'Get everything as a file',
  forgetMe: 'Delete everything about me',
  about: 'What this is',
  damaged: 'This part can not be shown: something stored for it is damaged. Everything else is here.',
} as const satisfies HomeWords
