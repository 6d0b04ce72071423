import type { SupportWords } from '../meeting-words.ts'

/** The same small print for everyone, wherever it stands. */
export const support: SupportWords = {
  line: 'Alguien con quien hablar, en cualquier momento: {contacts}',
}
