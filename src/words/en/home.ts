import type { HomeWords } from '../system-words.ts'

/** The Home tab. */
export const home = {
  logANo: 'Log a no',
  showEntries: 'Show what I logged',
  export: 'Get everything as a file',
  forgetMe: 'Delete everything about me',
  about: 'What this is',
  seeHelp: 'See what I can do here',
  helpTitle: 'What you can do here',
  startTitle: 'When you hear a no',
  start:
    'Log it here, or type /rejected anywhere. You get an answer in a message, and a few small steps, if you want them.',
  steps: 'Next steps, if you like',
  damaged: "This part can't be shown: something stored for it is damaged. Everything else is here.",
} as const satisfies HomeWords
