import { VOICES } from '../unit/words/voices.ts'

/** How often what happened, by kind. Made of plain data, so that processes can add theirs up. */
export type Tally = {
  readonly counts: Record<string, number>
  /** The distinct sentences that were said, by language. */
  readonly sentences: Record<string, string[]>
}

export function newTally(): Tally {
  return { counts: {}, sentences: {} }
}

export function count(tally: Tally, what: string): void {
  tally.counts[what] = (tally.counts[what] ?? 0) + 1
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum = newTally()
  for (const tally of tallies) {
    for (const [what, n] of Object.entries(tally.counts)) sum.counts[what] = (sum.counts[what] ?? 0) + n
    for (const [language, said] of Object.entries(tally.sentences)) {
      sum.sentences[language] = [...new Set([...(sum.sentences[language] ?? []), ...said])]
    }
  }
  return sum
}

/** What happened, and how hard what was said is to read. */
export function formatTally({ counts, sentences }: Tally): string {
  const groups = Map.groupBy(Object.entries(counts).sort(), ([what]) => what.split(':')[0] ?? '')
  const lines = [...groups].map(([group, list]) => {
    const total = list.reduce((sum, [, n]) => sum + n, 0)
    const parts = list.map(([what, n]) => `${what.slice(group.length + 2)} ${n}`)
    return `${group}: ${total} (${parts.join(', ')})`
  })
  const read = VOICES.map(({ language, reading }) => {
    const said = sentences[language] ?? []
    return `distinct sentences in ${language}: ${said.length}, ${reading.name} ${reading.measure(said).toFixed(1)}`
  })
  return [...lines, ...read, ''].join('\n')
}
