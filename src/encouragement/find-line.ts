import type { Encouragement, Fact } from '../words/encouragement-words.ts'
import type { Line } from '../words/lines.ts'

/** The line of a key that was stored; null when it has been taken out of the words since. */
export function findLine(encouragement: Encouragement, key: string): string | null {
  return linesByKey(encouragement).get(key) ?? null
}

/** The fact of that key; null for one that was taken out of the words since. */
export function findFact(facts: readonly Fact[], key: string): Fact | null {
  return facts.find((fact) => fact.key === key) ?? null
}

/** Whether a stored key is that of a line for a rough patch, whatever holds by now. */
export function isForARoughPatch(key: string): boolean {
  return key.includes('.rough_patch.')
}

const indexes = new WeakMap<Encouragement, Map<string, string>>()

function linesByKey(encouragement: Encouragement): Map<string, string> {
  const known = indexes.get(encouragement)
  if (known !== undefined) return known
  const index = new Map(allLines(encouragement).map((line) => [line.key, line.text]))
  indexes.set(encouragement, index)
  return index
}

function allLines({
  acknowledgements,
  perspectives,
  reasons,
  roughPatch,
  reopened,
  quiet,
}: Encouragement): readonly Line[] {
  const byStage = [...Object.values(acknowledgements), ...Object.values(perspectives)].flatMap((decks) =>
    Object.values(decks),
  )
  const rough = Object.values(roughPatch).flatMap((decks) => Object.values(decks))
  const decks: { lines: readonly Line[] }[] = [...byStage, ...Object.values(reasons), ...rough]
  return [...decks.flatMap((deck) => deck.lines), ...reopened, ...quiet]
}
