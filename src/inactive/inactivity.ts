const DAY_MS = 24 * 60 * 60 * 1_000

/** What is stored about somebody who does nothing here for this many months is deleted. */
const MONTHS = 24

/** From when the notice has reached them. */
export const NOTICE_MS = 30 * DAY_MS

/**
 * When somebody who was last active at `now` is told that what is stored about them goes: 30 days before 24
 * months are over. Counted from the day, in UTC, so that it changes once a day at most. Epoch milliseconds.
 */
export function nextNoticeAt(now: number): number {
  const day = new Date(now)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + MONTHS, day.getUTCDate()) - NOTICE_MS
}

/** Where a member is in this. Instants are epoch milliseconds. */
export type Inactivity = {
  /** When the notice is due; once it has reached them, when everything goes. Null while it is on its way. */
  readonly nextAt: number | null
  /** When the notice that stands was queued; null where none does. */
  readonly noticeAt: number | null
}

/** The subject of a notice: the instant at which it was queued. */
export function noticeSubject(noticeAt: number): string {
  return `inactive:${noticeAt}`
}

/** Whether a button's value can be a subject of ours; anything else was made up. */
export function isNoticeSubject(value: string): boolean {
  return /^inactive:\d{1,15}$/.test(value)
}
