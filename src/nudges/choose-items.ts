import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from '../clock/local-date.ts'
import { type ItemAbout, MOST_ITEMS } from './nudge.ts'

/** A person or a company whose date is known, as planning sees them. */
export type Candidate = {
  readonly on: LocalDate
  readonly personId: string | null
  readonly entryId: string | null
  /** Nudges about the person in a row that had no answer. */
  readonly unanswered: number
  readonly postponedTo: LocalDate | null
}

export type ChosenItem = {
  readonly about: ItemAbout
  readonly candidate: Candidate
  /** From when on there is something to say about a person again if no answer comes; null where there is not. */
  readonly returnsOn: LocalDate | null
}

/** An item that was not answered comes back four weeks after it was sent. */
const RETURNS_AFTER = { weeks: 4 }
/** An item that has no answer by then counts as unanswered; the second time in a row the person rests. */
const UNANSWERED_AFTER = { days: 14 }
const RESTS_AFTER = 2

/**
 * What a nudge on a local date holds: of all whose date has come the oldest, three at most. After a second nudge
 * without an answer the member is told, two weeks later, that the person rests.
 */
export function chooseItems(candidates: readonly Candidate[], today: LocalDate): ChosenItem[] {
  const due = candidates.filter(({ on }) => on <= today)
  if (due.length === 0) return []
  const dates = returnDates(today)
  return due
    .toSorted((a, b) => compare(keyOf(a), keyOf(b)))
    .slice(0, MOST_ITEMS)
    .map((candidate) => chosen(candidate, dates))
}

/** `first` and `last`: when somebody comes back whose nudge was not the second in a row without an answer, or was. */
function chosen(candidate: Candidate, dates: ReturnDates): ChosenItem {
  if (candidate.personId === null) return { about: 'company', candidate, returnsOn: null }
  if (candidate.unanswered >= RESTS_AFTER) return { about: 'resting', candidate, returnsOn: null }
  const isLast = candidate.unanswered + 1 >= RESTS_AFTER
  return { about: 'person', candidate, returnsOn: isLast ? dates.last : dates.first }
}

/** The earliest local date on which there is something, once these items are sent; null where there is nothing. */
export function readyAfter(candidates: readonly Candidate[], sent: readonly ChosenItem[]): LocalDate | null {
  const gone = new Set(sent.map(({ candidate }) => candidate))
  const left = candidates.filter((candidate) => !gone.has(candidate)).map(({ on }) => on)
  const back = sent.map(({ returnsOn }) => returnsOn).filter((date) => date !== null)
  return [...left, ...back].toSorted(compare)[0] ?? null
}

function keyOf({ on, personId, entryId }: Candidate): string {
  return `${on}:${personId ?? entryId ?? ''}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

type ReturnDates = { readonly first: LocalDate; readonly last: LocalDate }
let reckoned: { readonly today: LocalDate; readonly dates: ReturnDates } | undefined

/** Reckoned once for all members who have the same date: calendars cost more than the rest of choosing. */
function returnDates(today: LocalDate): ReturnDates {
  if (reckoned?.today === today) return reckoned.dates
  const date = Temporal.PlainDate.from(today)
  const dates = { first: date.add(RETURNS_AFTER).toString(), last: date.add(UNANSWERED_AFTER).toString() }
  reckoned = { today, dates }
  return dates
}
