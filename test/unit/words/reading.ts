/** Sentences of a plain text: what ends in a full stop, a question mark or an exclamation mark. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Words, lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
}

/** Syllables of an English word by its groups of vowels; right for most words, off by one for some. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const ending = /(?<![aeiouy])les?$/.test(letters)
    ? letters.replace(/les?$/, 'el')
    : letters.replace(/(?<=[aeiouy][^aeiouy]{1,4})(?:e|(?<![td])ed|(?<![sxz]|ch|sh|[cg])es)$/, '')
  const hiatus = ending.replace(/([aeiouy])(ing|et)\b/g, '$1-$2').replace(/quie/g, 'qui-e')
  return Math.max(1, (hiatus.match(/[aeiouy]+/g) ?? []).length)
}

/** Syllables of a Spanish word: two strong vowels, or a weak one with an accent, are two syllables. */
export function syllablesInSpanish(word: string): number {
  const letters = word.toLowerCase().replace(/([qg])u(?=[eéií])/g, '$1')
  const apart = letters
    .replace(/y$/, 'i')
    .replace(/(?<=[aeoáéóiuü])(?=[íú])|(?<=[íú])(?=[aeoáéó])|(?<=[aeoáéó])(?=[aeoáéó])/g, '-')
  return Math.max(1, (apart.match(/[aeiouáéíóúü]+/g) ?? []).length)
}

/** Flesch-Kincaid grade: about the school year whose pupils read it with ease (12 years old is 6 to 7). */
export function gradeLevel(texts: readonly string[]): number {
  const { perWord, perSentence } = averages(texts, syllables)
  return 0.39 * perSentence + 11.8 * perWord - 15.59
}

/**
 * Fernández Huerta's index for Spanish: the higher, the easier. 70 to 80 is read with ease in the sixth year
 * of school, at about twelve.
 */
export function readingEase(texts: readonly string[]): number {
  const { perWord, perSentence } = averages(texts, syllablesInSpanish)
  return 206.84 - 60 * perWord - 1.02 * perSentence
}

function averages(texts: readonly string[], count: (word: string) => number) {
  const said = texts.flatMap(sentences)
  const words = said.flatMap(wordsOf)
  const total = words.reduce((sum, word) => sum + count(word), 0)
  return { perWord: total / words.length, perSentence: words.length / said.length }
}

/** How hard texts are to read, and how hard they may be. */
export type Reading = {
  readonly name: string
  measure(texts: readonly string[]): number
  /** Whether a measure is beyond a limit. */
  isBeyond(measure: number, limit: number): boolean
  readonly limits: Readonly<
    Record<'encouragement' | 'deck' | 'line' | 'checklist' | 'drafts' | 'system', number>
  >
}

export const readingOfEnglish: Reading = {
  name: 'Flesch-Kincaid grade',
  measure: gradeLevel,
  isBeyond: (measure, limit) => measure > limit,
  limits: { encouragement: 5.5, deck: 7, line: 11, checklist: 5.5, drafts: 6, system: 6.5 },
}

export const readingOfSpanish: Reading = {
  name: 'Fernández Huerta, the higher the easier',
  measure: readingEase,
  isBeyond: (measure, limit) => measure < limit,
  limits: { encouragement: 80, deck: 75, line: 55, checklist: 80, drafts: 75, system: 75 },
}
