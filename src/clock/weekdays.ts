import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from './local-date.ts'

const SATURDAY = 6

/**
 * The first weekday at least `days` days after the local day of `instant`, at that hour of the zone: its
 * date there, and its instant in epoch milliseconds. An hour that a zone skips is the next one that it has.
 */
export function weekdayAfter(
  timeZone: string | null,
  instant: number,
  { days, hour }: { days: number; hour: number },
): { date: LocalDate; at: number } {
  const zone = timeZone ?? 'UTC'
  let date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().add({ days })
  while (date.dayOfWeek >= SATURDAY) date = date.add({ days: 1 })
  const at = date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) })
  return { date: date.toString(), at: at.epochMilliseconds }
}
