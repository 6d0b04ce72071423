import { LANGUAGES, wordsFor } from '../../src/words/language.ts'

/** Fewer words than this may be the same in two languages, or stand in a name. */
const ENOUGH_WORDS = 3

/** Every text under a node of the words. */
function textsUnder(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  if (node === null || typeof node !== 'object') return []
  return Object.values(node).flatMap(textsUnder)
}

/** What stands between the places of a text, where it is long enough to be known again. */
const piecesOf = (text: string) =>
  text.split(/\{\w+\}/).filter((piece) => (piece.match(/\p{L}+/gu) ?? []).length >= ENOUGH_WORDS)

const pieces = new Map(
  Object.entries(LANGUAGES).map(([language, words]) => [language, textsUnder(words).flatMap(piecesOf)]),
)

/**
 * A function that finds words of another language in what somebody with this locale is shown; null where
 * there are none.
 */
export function findsForeignWords(locale: string | null): (shown: string) => string | null {
  const { encouragement } = wordsFor(locale)
  const own = Object.entries(LANGUAGES).find(([, words]) => words.encouragement === encouragement)?.[0] ?? ''
  const ownPieces = (pieces.get(own) ?? []).join('\n')
  const foreign = [...pieces]
    .filter(([language]) => language !== own)
    .flatMap(([, texts]) => texts)
    .filter((piece) => !ownPieces.includes(piece))
  return (shown) => foreign.find((piece) => shown.includes(piece)) ?? null
}
