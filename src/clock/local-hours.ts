import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from './local-date.ts'

const SATURDAY = 6

/** A day to come and an hour of it, where somebody is. */
export type LocalHour = {
  /** Counted from the local day of the instant. */
  readonly days: number
  readonly hour: number
  /** Whether a Saturday or Sunday becomes the Monday after it. */
  readonly weekday: boolean
}

/** The hour of the day at `instant` (epoch milliseconds) in a zone, 0 to 23. An unknown zone (null) is UTC. */
export function hourThere(timeZone: string | null, instant: number): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone ?? 'UTC').hour
}

/**
 * That hour of that local day: its date there, and its instant in epoch milliseconds. An hour that the zone
 * skips that day is the one after the gap. An unknown zone (null) is UTC.
 */
export function localHourAfter(
  timeZone: string | null,
  instant: number,
  { days, hour, weekday }: LocalHour,
): { date: LocalDate; at: number } {
  const zone = timeZone ?? 'UTC'
  let date = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days })
  while (weekday && date.dayOfWeek >= SATURDAY) date = date.add({ days: 1 })
  const at = date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) })
  return { date: date.toString(), at: at.epochMilliseconds }
}
