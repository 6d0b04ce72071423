import { Temporal } from 'temporal-polyfill'

/** A calendar date somewhere, YYYY-MM-DD. */
export type LocalDate = string

const DAY_MS = 86_400_000
const MOST_ZONES = 1_000
/** The day that was last asked for in each zone: members are asked after on one day many times. */
const days = new Map<string | null, { readonly date: LocalDate; readonly from: number }>()

/** The date at `instant` (epoch milliseconds) in an IANA time zone; in UTC where the zone is unknown. */
export function dateIn(timeZone: string | null, instant: number): LocalDate {
  const known = days.get(timeZone)
  if (known !== undefined && known.from <= instant && instant < known.from + DAY_MS) return known.date
  const there = inZone(Temporal.Instant.fromEpochMilliseconds(instant), timeZone)
  const date = there.toPlainDate().toString()
  // Where clocks change, a day is longer or shorter, and its end may come twice.
  if (there.hoursInDay !== 24) return date
  if (days.size >= MOST_ZONES) days.clear()
  days.set(timeZone, { date, from: there.startOfDay().epochMilliseconds })
  return date
}

/** The date that many days later; earlier for fewer than none. */
export function daysAfter(date: LocalDate, count: number): LocalDate {
  return new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 10)
}

/** The zone where each day comes first: no calendar is ahead of its date. */
export const EARLIEST_ZONE = 'Pacific/Kiritimati'

/** Whether `text` is a date of the calendar: 2026-02-29 is not. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const midnight = Date.parse(text)
  // A day that its month does not have is read as one of the next month, or as none.
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text)
}

const writers = new Map<string, Intl.DateTimeFormat>()

/** A date as people write it, with the weekday: "Tuesday, 3 March 2026". */
export function writtenDate(date: LocalDate, locale: string): string {
  const writer = writers.get(locale) ?? newWriter(locale)
  writers.set(locale, writer)
  return writer.format(Date.parse(date))
}

/** Making one costs as much as a hundred uses. A date alone is read as midnight UTC, and written there. */
function newWriter(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

function inZone(instant: Temporal.Instant, timeZone: string | null): Temporal.ZonedDateTime {
  try {
    return instant.toZonedDateTimeISO(timeZone ?? 'UTC')
  } catch {
    return instant.toZonedDateTimeISO('UTC')
  }
}
