import { createHmac, type KeyObject } from 'node:crypto'
import { type Outcome, type ReasonGiven, STAGES, type Stage } from '../rejections/rejection.ts'
import { COMPANIES_EACH } from './tier.ts'

/** What the report may know of an entry: nothing that anybody wrote. */
export type CountedEntry = {
  readonly memberId: string
  /** Epoch milliseconds. */
  readonly enteredAt: number
  readonly outcome: Outcome
  readonly stage: Stage
  readonly reason: ReasonGiven
  /** The id of a normalised name in the workspace's dictionary. */
  readonly companyId: string
  /** How many such entries there are; one, where it is left out. */
  readonly times?: number
}

/** How many, how far and why; companies, in a large community; or both. */
export type ReportAbout = 'people' | 'companies' | 'both'

/** All that one person adds to a report: at most 1 to any number in it. What it is not about is left out. */
export type Contribution = {
  readonly memberId: string
  /** The furthest. */
  readonly stage: Stage | null
  /** The most frequent. */
  readonly reason: ReasonGiven | null
  /** The most frequent, three at most, in the order of their ids. */
  readonly companies: readonly string[]
}

/**
 * What one member's entries of one window add. Ties are broken by a pick that only the key's holder can
 * make; the order of the entries, their time and their number beyond the most frequent change nothing.
 *
 * @param entries that member's nos of that window, at least one
 */
export function contributionOf(
  key: KeyObject,
  { windowId, about: reportAbout }: { windowId: string; about: ReportAbout },
  memberId: string,
  entries: readonly CountedEntry[],
): Contribution {
  const pick = <Value extends string>(about: string, limit: number, of: (entry: CountedEntry) => Value) =>
    mostFrequent(limit, weighed(entries, of), () =>
      createHmac('sha256', key)
        .update(JSON.stringify(['tie', windowId, memberId, about]))
        .digest(),
    )
  const companies =
    reportAbout === 'people' ? [] : pick('company', COMPANIES_EACH, (entry) => entry.companyId).toSorted()
  if (reportAbout === 'companies') return { memberId, stage: null, reason: null, companies }
  const furthest = Math.max(...entries.map(({ stage }) => STAGES.indexOf(stage)))
  const [reason = null] = pick('reason', 1, (entry) => entry.reason)
  return { memberId, stage: STAGES[furthest] ?? null, reason, companies }
}

function weighed<Value extends string>(
  entries: readonly CountedEntry[],
  of: (entry: CountedEntry) => Value,
): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const entry of entries) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + (entry.times ?? 1))
  return counts
}

/** The most frequent values, `limit` at most; among equally frequent ones those that the secret bytes draw. */
function mostFrequent<Value extends string>(
  limit: number,
  counts: ReadonlyMap<Value, number>,
  secret: () => Buffer,
): Value[] {
  if (counts.size <= limit) return [...counts.keys()]
  const last = [...counts.values()].toSorted((a, b) => b - a)[limit - 1] ?? 0
  const above = [...counts].flatMap(([value, count]) => (count > last ? [value] : []))
  const equal = [...counts].flatMap(([value, count]) => (count === last ? [value] : [])).toSorted()
  return [...above, ...drawn(equal, limit - above.length, secret)]
}

const DRAW_BYTES = 6

/** So many of the values, five at most; six bytes make each draw even to one in 2^40. */
function drawn<Value>(values: readonly Value[], many: number, secret: () => Buffer): Value[] {
  if (values.length <= many) return [...values]
  const left = [...values]
  const bytes = secret()
  return Array.from({ length: many }, (_, nth) => {
    const at = bytes.readUIntBE(nth * DRAW_BYTES, DRAW_BYTES) % left.length
    return left.splice(at, 1)
  }).flat()
}
