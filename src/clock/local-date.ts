import { Temporal } from 'temporal-polyfill'

/** A calendar date somewhere, YYYY-MM-DD. */
export type LocalDate = string

/** The date at `instant` (epoch milliseconds) in an IANA time zone; in UTC where the zone is unknown. */
export function dateIn(timeZone: string | null, instant: number): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(knownZone(timeZone))
    .toPlainDate()
    .toString()
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

/** A date as people write it, with the weekday: "Tuesday, 3 March 2026". */
export function writtenDate(date: LocalDate, locale: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}

function knownZone(timeZone: string | null): string {
  if (timeZone === null) return 'UTC'
  try {
    Temporal.Now.zonedDateTimeISO(timeZone)
    return timeZone
  } catch {
    return 'UTC'
  }
}
