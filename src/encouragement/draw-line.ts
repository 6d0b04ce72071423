import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { addSeenLine, forgetSeenLines, seenLines } from './words-seen.store.ts'

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
  const seen = await seenLines(scope, memberId, deck.name)
  let candidates = deck.keys.filter((key) => !seen.has(key))
  if (candidates.length === 0) {
    await forgetSeenLines(scope, memberId, deck.name)
    candidates = [...deck.keys]
  }
  const drawn = candidates[random.below(candidates.length)]
  if (drawn === undefined) throw new Error(`the deck ${deck.name} is empty`)
  await addSeenLine(scope, memberId, deck.name, drawn)
  return drawn
}
