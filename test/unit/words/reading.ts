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

/** Flesch-Kincaid grade: about the school year whose pupils read it with ease (12 years old is 6 to 7). */
export function gradeLevel(texts: readonly string[]): number {
  const said = texts.flatMap(sentences)
  const words = said.flatMap(wordsOf)
  const total = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / said.length) + 11.8 * (total / words.length) - 15.59
}
