import type { LocalDate } from '../clock/local-date.ts'
import type { PersonKind } from '../people/person.ts'
import type { Fact } from '../words/encouragement-words.ts'
import type { GiveWords } from '../words/nudge-words.ts'
import { MOST_ITEMS, type Nudge } from './nudge.ts'

/** Every so many nudges one has a fact. */
const FACT_EVERY = 3

/**
 * One thing to give, by what the person is to the member and the time of the year. The same item says the same
 * whenever it is drawn again; the items of a nudge differ, and from nudge to nudge the deck is gone through.
 */
export function chooseGive(words: GiveWords, nudge: Nudge, kind: PersonKind, position: number): string {
  const deck = [...words[kind], ...seasonal(words, nudge.on)]
  const start = [...nudge.memberId].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)
  return deck[(start + nudge.number * MOST_ITEMS + position) % deck.length] ?? words[kind][0]
}

function seasonal(words: GiveWords, on: LocalDate): readonly string[] {
  const day = on.slice(5)
  if (day < '02-01') return words.newYear
  if (day >= '06-01' && day < '09-01') return words.midYear
  return day >= '11-15' ? words.endOfYear : []
}

/** The fact of a nudge, from the first one on of every third; null where it has none, or its time is over. */
export function chooseFact(facts: readonly Fact[], nudge: Nudge): Fact | null {
  if (nudge.number % FACT_EVERY !== 0) return null
  const month = nudge.on.slice(0, 7)
  const usable = facts.filter(
    ({ fits, expires }) => fits.purposes.includes('nudge') && (expires === null || month <= expires),
  )
  return usable[(nudge.number / FACT_EVERY) % usable.length] ?? null
}
