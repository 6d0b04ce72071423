import { Temporal } from 'temporal-polyfill'
import { dateIn, daysAfter, type LocalDate } from './local-date.ts'

const [SUNDAY, SATURDAY] = [0, 6]

const MOST_HOURS = 1_000
/** The instants that were asked for last: members of one zone are asked after on one day many times. */
const instants = new Map<string, number>()

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
  let date = daysAfter(dateIn(timeZone, instant), days)
  while (weekday && isWeekend(date)) date = daysAfter(date, 1)
  const key = `${zone} ${date} ${hour}`
  const at = instants.get(key) ?? instantOf(zone, date, hour)
  if (instants.size >= MOST_HOURS) instants.clear()
  instants.set(key, at)
  return { date, at }
}

function isWeekend(date: LocalDate): boolean {
  const day = new Date(date).getUTCDay()
  return day === SATURDAY || day === SUNDAY
}

function instantOf(timeZone: string, date: LocalDate, hour: number): number {
  const plainTime = Temporal.PlainTime.from({ hour })
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds
}
