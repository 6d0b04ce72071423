import type { Outcome, Stage } from '../rejections/rejection.ts'

/** All that a group's channel shows of a share. What is not in here is not shown. */
export type ShareContent = {
  /** The author's Slack id where it is signed; null without a name. */
  readonly by: string | null
  readonly stage: Stage
  readonly outcome: Outcome
  /** The company, where the member added it. */
  readonly company: string | null
  /** The member's own words. */
  readonly words: string | null
  /** The group's language: an author's own could tell who it is. */
  readonly locale: string | null
}

/** Whose a share is, and of which entry. */
export type ShareLink = { readonly memberId: string; readonly entryId: string }

/**
 * - `waiting`: it was confirmed, and its moment is to come.
 * - `queued`: on its way to Slack.
 * - `sent`: in the channel.
 * - `unknown`: perhaps in the channel: Slack did not say, and it is not sent again.
 * - `held`: it could not go out. What was written is kept for its author.
 * - `taken_down`: by a lead.
 */
export const SHARE_STATES = ['waiting', 'queued', 'sent', 'unknown', 'held', 'taken_down'] as const
export type ShareState = (typeof SHARE_STATES)[number]

/** What is stored of a share. Without its link nothing says whose it was. */
export type Share = {
  readonly id: string
  readonly groupId: string
  readonly state: ShareState
  readonly content: ShareContent | null
  readonly link: ShareLink | null
  /** The day on which it was confirmed, in UTC; epoch milliseconds. */
  readonly createdAt: number
  readonly cutAt: number | null
  readonly place: { readonly channel: string; readonly ts: string } | null
}

/** The most characters of a member's own words in a share, in UTF-16 units. */
export const MOST_WORDS = 800

const MINUTE_MS = 60 * 1_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** An unsigned share waits this long at least, and less than the sum of both. */
const LEAST_WAIT_MS = 3 * MINUTE_MS
const RANDOM_WAIT_MS = 17 * MINUTE_MS
/** For so long a share is known to be its author's. */
export const LINKED_DAYS = 30

/** When a share goes out that is confirmed now: a signed one at once, another after minutes that chance picks. */
export function dueAt(content: ShareContent, now: number, below: (most: number) => number): number {
  return content.by === null ? now + LEAST_WAIT_MS + below(RANDOM_WAIT_MS) : now
}

/** The day of an instant in UTC, and when what ties a share of that day to its author is deleted. */
export function shareDates(now: number): { createdAt: number; cutAt: number } {
  const createdAt = now - (now % DAY_MS)
  return { createdAt, cutAt: createdAt + LINKED_DAYS * DAY_MS }
}

/** Whether two contents look the same in the channel. */
export function looksTheSame(a: ShareContent, b: ShareContent): boolean {
  return (
    a.by === b.by &&
    a.stage === b.stage &&
    a.outcome === b.outcome &&
    a.company === b.company &&
    a.words === b.words &&
    a.locale === b.locale
  )
}
