import { en } from '../../../src/words/en/en.ts'
import { LANGUAGES } from '../../../src/words/language.ts'
import type { Words } from '../../../src/words/words.ts'
import { forbidden, namesAnOutcome, type Rule, tellsAStranger } from './forbidden.ts'
import { forbiddenInSpanish, namesAnOutcomeInSpanish, tellsAStrangerInSpanish } from './forbidden-es.ts'
import { type Reading, readingOfEnglish, readingOfSpanish } from './reading.ts'

/** A language with what its lines are held against. */
export type Voice = {
  readonly language: 'English' | 'Spanish'
  readonly words: Words
  readonly forbidden: readonly Rule[]
  readonly namesAnOutcome: RegExp
  readonly tellsAStranger: RegExp
  /** The beginning of a line that leans on the one before it. */
  readonly leaning: RegExp
  /** What would run down whoever did not answer. */
  readonly blame: RegExp
  /** An answer or a decision of the employer's. */
  readonly theirDecision: RegExp
  readonly reading: Reading
}

export const VOICES: readonly Voice[] = [
  {
    language: 'English',
    words: en,
    forbidden,
    namesAnOutcome,
    tellsAStranger,
    leaning:
      /^(it(?! (is normal|can help|costs less))|that|this|these|those|they|and|but|so|also|then|still)\b(?! could picture| reason asks)/i,
    blame: /\b(rude|owe[sd]?|ignor\w+|disrespect\w*|unprofessional|polite enough|ought|deserved?)\b/i,
    theirDecision: /\b(their (decision|answer)|they decided|answer came|accept)\b/i,
    reading: readingOfEnglish,
  },
  {
    language: 'Spanish',
    words: LANGUAGES.es,
    forbidden: forbiddenInSpanish,
    namesAnOutcome: namesAnOutcomeInSpanish,
    tellsAStranger: tellsAStrangerInSpanish,
    leaning:
      /^(es[eoa]s?|estos?|ell[oa]s|lo mismo|aquell[oa]s?|así|pero|y|también|tampoco|entonces|todavía|aún)(?!\p{L})/iu,
    blame: /groser|te deb(en|ían)|ignor(ar|an|aron)|falta de (respeto|educación)|poco profesional|mereces/i,
    theirDecision: /su (decisión|respuesta)|decidieron|llegó una respuesta|aceptas/i,
    reading: readingOfSpanish,
  },
]

/** A line is whole: it begins with a capital or an opening question mark, and ends its last sentence. */
export const WHOLE = /^¿?\p{Lu}.*[.?]$/u
