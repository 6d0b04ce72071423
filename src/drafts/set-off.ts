import type { DraftWords } from '../words/draft-words.ts'
import { fill } from '../words/fill.ts'

/** Letters, digits and the signs that names have: "St. Mary's", "R&D", "C++", "Nurse (night shift)". */
const READS_AS_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,&+#'’()/-]*[\p{L}\p{M}\p{N}.)+#])?$/u
/** Longer than this, a name is hard to tell from the sentence around it. */
const LONGEST_BARE_NAME = 60
const ENDS_IN_LETTER = /[\p{L}\p{M}\p{N})]$/u

/**
 * A company or a role inside a sentence of ours: as typed, in quotation marks unless it reads as a name.
 * The sentence goes on behind it with a word or a comma.
 */
export function setOffName(words: Pick<DraftWords, 'quotes' | 'smallWords'>, name: string): string {
  const lastWord = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  const bare = name.length <= LONGEST_BARE_NAME && READS_AS_NAME.test(name)
  if (bare && !words.smallWords.includes(lastWord)) return name
  return fill(/[“”]/.test(name) ? words.quotes.inner : words.quotes.outer, { words: name })
}

/** A memory behind a colon, as typed: several lines begin a line of their own, bare words get a full stop. */
export function setOffMemory(intro: string, memory: string): string {
  const stop = ENDS_IN_LETTER.test(memory) ? '.' : ''
  return `${intro}${memory.includes('\n') ? '\n' : ' '}${memory}${stop}`
}

/** Whether a comma can follow a name: not behind a sign or a picture. */
export function takesComma(name: string): boolean {
  return name.endsWith('.') || ENDS_IN_LETTER.test(name)
}
