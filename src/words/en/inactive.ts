import type { InactiveWords } from '../system-words.ts'

/** Before what is stored about somebody goes, since they did nothing here for nearly 24 months. */
export const inactive = {
  quiet: 'A question about what Onward keeps for you.',
  text: 'It is nearly two years since you last used Onward. What is stored about you is deleted on {day}, so that it is kept no longer than you need it.',
  toKeep:
    'If you would like to keep it, press the first button before then. Using Onward in any other way keeps it too.',
  keep: 'Keep everything',
  export: 'Get everything as a file',
  file: "The file alone does not stop this. Save it outside Slack: it goes too, with Onward's messages to you.",
  kept: 'Everything stays as it is. Nothing more is needed.',
} as const satisfies InactiveWords
