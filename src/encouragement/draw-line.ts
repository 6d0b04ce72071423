import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { addSeenLines, forgetSeenLines, seenLines } from './words-seen.store.ts'

/** A deck's name, under which it is remembered what a member has seen, and the keys of its lines. */
export type DrawDeck = { readonly name: string; readonly keys: readonly string[] }

/**
 * Draws a line that this member has not seen since the deck was last used up, and remembers it; a deck
 * that is used up starts again. Throws on an empty deck.
 */
export async function drawLine(
  scope: Scope,
  random: Random,
  memberId: string,
  deck: DrawDeck,
): Promise<string> {
  const drawn = await drawLines(scope, random, memberId, [deck])
  return drawn(deck)
}

/** The same from several decks of different names at once; gives what tells the line drawn from each. */
export async function drawLines(
  scope: Scope,
  random: Random,
  memberId: string,
  decks: readonly DrawDeck[],
): Promise<(deck: DrawDeck) => string> {
  const names = decks.map((deck) => deck.name)
  const seen = await seenLines(scope, memberId, names)
  const drawn = new Map<string, string>()
  for (const { name, keys } of decks) {
    const unseen = keys.filter((key) => !seen.get(name)?.has(key))
    if (unseen.length === 0) await forgetSeenLines(scope, memberId, name)
    const candidates = unseen.length === 0 ? keys : unseen
    const line = candidates[random.below(candidates.length)]
    if (line === undefined) throw new Error(`the deck ${name} is empty`)
    drawn.set(name, line)
  }
  await addSeenLines(scope, memberId, drawn)
  return ({ name }) => {
    const line = drawn.get(name)
    if (line === undefined) throw new Error(`nothing was drawn from the deck ${name}`)
    return line
  }
}
