import { Temporal } from 'temporal-polyfill'

/** Low-key messages come from the first hour on, and before the last one. Local hours. */
export const FIRST_HOUR = 9
export const LAST_HOUR = 18

const SATURDAY = 6

/** Whether low-key messages may come at that moment where the member is: by day, and at the weekend if chosen. */
export function isPermitted(local: Temporal.ZonedDateTime, weekend: boolean): boolean {
  if (!weekend && local.dayOfWeek >= SATURDAY) return false
  return local.hour >= FIRST_HOUR && local.hour < LAST_HOUR
}

/** An instant (epoch milliseconds) as people read it in a zone; in UTC where the zone is unknown. */
export function localTime(timeZone: string | null, instant: number): Temporal.ZonedDateTime {
  const then = Temporal.Instant.fromEpochMilliseconds(instant)
  try {
    return then.toZonedDateTimeISO(timeZone ?? 'UTC')
  } catch {
    return then.toZonedDateTimeISO('UTC')
  }
}
