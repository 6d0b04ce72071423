import { Temporal } from 'temporal-polyfill'

/** Entries of somebody who has not been here for this long are deleted, after a notice. */
const INACTIVE_MONTHS = 24
/** The notice comes this long before. */
export const NOTICE_MS = 30 * 24 * 60 * 60 * 1_000

/** When to tell a member who was last here at `lastActiveAt` that old entries will go. Both epoch milliseconds, months in UTC. */
export function noticeAt(lastActiveAt: number): number {
  const lastDay = Temporal.Instant.fromEpochMilliseconds(lastActiveAt).toZonedDateTimeISO('UTC')
  return lastDay.add({ months: INACTIVE_MONTHS }).epochMilliseconds - NOTICE_MS
}
