import { Temporal } from 'temporal-polyfill'

/** A calendar date somewhere, YYYY-MM-DD. */
export type LocalDate = string

/** The date at `instant` (epoch milliseconds) in an IANA time zone; in UTC where the zone is unknown. */
export function dateIn(timeZone: string | null, instant: number): LocalDate {
  const then = Temporal.Instant.fromEpochMilliseconds(instant)
  return inZone(then, timeZone).toPlainDate().toString()
}

/** The zone where each day comes first: no calendar is ahead of its date. */
export const EARLIEST_ZONE = 'Pacific/Kiritimati'

/** Whether `text` is a date of the calendar: 2026-02-29 is not. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
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
