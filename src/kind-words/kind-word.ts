/** What is known of a kind word. Ids of people are Slack's. */
export type Letter = {
  readonly sender: string
  readonly words: string
  /** The share that it stands under; null once it is known whom it reaches: the two never stand together. */
  readonly shareId: string | null
  readonly recipient: string | null
  /** Where it is in the recipient's DM. */
  readonly place: { readonly channel: string; readonly ts: string } | null
}

/**
 * - `waiting`: sent by its sender, and not on its way yet.
 * - `queued`: on its way to Slack.
 * - `sent`: with its reader.
 * - `over`: not delivered, hidden, or not wanted: what its sender wrote is kept, and nothing of whom it was for.
 */
export type KindWordState = 'waiting' | 'queued' | 'sent' | 'over'

/** What is stored of a kind word. Without its letter nothing says who sent it, or to whom. */
export type KindWord = {
  readonly id: string
  readonly groupId: string
  readonly state: KindWordState
  readonly letter: Letter | null
}

/** The most characters, in UTF-16 units. */
export const MOST_KIND_WORDS = 800

/** The most that somebody sends a day. */
export const MOST_A_DAY = 5

const MINUTE_MS = 60 * 1_000
const LEAST_WAIT_MS = 3 * MINUTE_MS
const RANDOM_WAIT_MS = 17 * MINUTE_MS

/** How long it waits, so that when it comes tells nobody whose share it was for. */
export function waitMs(below: (most: number) => number): number {
  return LEAST_WAIT_MS + below(RANDOM_WAIT_MS)
}
