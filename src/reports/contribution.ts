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

/** All that one person adds to a report: at most 1 to any number in it. */
export type Contribution = {
  readonly memberId: string
  /** The furthest. */
  readonly stage: Stage
  /** The most frequent. */
  readonly reason: ReasonGiven
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
  windowId: string,
  memberId: string,
  entries: readonly CountedEntry[],
): Contribution {
  const furthest = Math.max(...entries.map(({ stage }) => STAGES.indexOf(stage)))
  const pick = <Value extends string>(
    about: string,
    limit: number,
    values: readonly (readonly [Value, number])[],
  ) =>
    mostFrequent(limit, values, (value) =>
      createHmac('sha256', key)
        .update(JSON.stringify(['tie', windowId, memberId, about, value]))
        .digest('hex'),
    )
  const weighed = <Value extends string>(of: (entry: CountedEntry) => Value) =>
    entries.map((entry) => [of(entry), entry.times ?? 1] as const)
  const [reason] = pick(
    'reason',
    1,
    weighed((entry) => entry.reason),
  )
  const companies = pick(
    'company',
    COMPANIES_EACH,
    weighed((entry) => entry.companyId),
  )
  return {
    memberId,
    stage: STAGES[furthest] ?? 'applied',
    reason: reason ?? 'none',
    companies: companies.toSorted(),
  }
}

/** The most frequent values, `limit` at most; equally frequent ones by their rank. */
function mostFrequent<Value extends string>(
  limit: number,
  values: readonly (readonly [Value, number])[],
  rank: (value: Value) => string,
): Value[] {
  const counts = new Map<Value, number>()
  for (const [value, times] of values) counts.set(value, (counts.get(value) ?? 0) + times)
  if (counts.size <= limit) return [...counts.keys()]
  return [...counts]
    .map(([value, count]) => ({ value, count, rank: rank(value) }))
    .toSorted((a, b) => b.count - a.count || (a.rank < b.rank ? -1 : 1))
    .slice(0, limit)
    .map(({ value }) => value)
}
