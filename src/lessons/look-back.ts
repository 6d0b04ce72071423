import { Temporal } from 'temporal-polyfill'
import { isPermitted, localTime } from '../clock/permitted-hours.ts'

const SATURDAY = 6

/** A large workspace's look backs are spread over days, hours and minutes, each member's always the same. */
const DAYS = 24
const EARLIEST = 10
const HOURS = 6
const MINUTES = 60

/** Between two look backs of one member there are at least so many days. */
export const APART_MS = 20 * 24 * 60 * 60 * 1_000

/** Whether a look back may come at this instant, epoch milliseconds: from 9 to 18 on a weekday, where the member is. */
export function mayLookBack(timeZone: string | null, now: number): boolean {
  return isPermitted(localTime(timeZone, now), false)
}

/** The member's own moment in a month, the first one after `after`; epoch milliseconds. Pure. */
export function nextLookBackAt(memberId: string, timeZone: string | null, after: number): number {
  const spread = spreadOf(memberId)
  let month = localTime(timeZone, after).toPlainDate().toPlainYearMonth()
  for (;;) {
    const day = month.toPlainDate({ day: 1 + (spread % DAYS) })
    const at = onAWeekday(day, timeZone, spread)
    if (at > after) return at
    month = month.add({ months: 1 })
  }
}

/** The next permitted moment on the day of `now` or after it; for one that was missed. Epoch milliseconds. */
export function nextPermittedAt(memberId: string, timeZone: string | null, now: number): number {
  const day = localTime(timeZone, now).toPlainDate()
  const spread = spreadOf(memberId)
  const today = onAWeekday(day, timeZone, spread)
  return today > now ? today : onAWeekday(day.add({ days: 1 }), timeZone, spread)
}

/** The month of an instant where the member is, such as `2026-03`. */
export function monthOf(timeZone: string | null, now: number): string {
  return localTime(timeZone, now).toPlainDate().toPlainYearMonth().toString()
}

function onAWeekday(day: Temporal.PlainDate, timeZone: string | null, spread: number): number {
  const hour = EARLIEST + (Math.floor(spread / DAYS) % HOURS)
  const minute = Math.floor(spread / (DAYS * HOURS)) % MINUTES
  let date = day
  while (date.dayOfWeek >= SATURDAY) date = date.add({ days: 1 })
  const plainTime = Temporal.PlainTime.from({ hour, minute })
  return date.toZonedDateTime({ timeZone: timeZone ?? 'UTC', plainTime }).epochMilliseconds
}

function spreadOf(memberId: string): number {
  let spread = 7
  for (const letter of memberId) spread = (spread * 31 + letter.charCodeAt(0)) % (DAYS * HOURS * MINUTES)
  return spread
}
