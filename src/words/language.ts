import { en } from './en/en.ts'

/** The words of one language. Texts with placeholders keep their literal types, so that `fill` knows them. */
export type Language = typeof en

/** The words for a member's Slack locale, such as `es-ES`. English is the only language so far. */
export function wordsFor(_locale: string | null): Language {
  return en
}
