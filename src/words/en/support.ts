import type { SupportWords } from '../meeting-words.ts'

/** The same small print for everyone, wherever it stands. */
export const support = {
  line: 'Somebody to talk to, at any time: {contacts}',
} as const satisfies SupportWords
