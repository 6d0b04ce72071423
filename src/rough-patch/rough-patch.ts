/** What an offer was answered with. */
export const OFFER_ANSWERS = ['on', 'not now'] as const
export type OfferAnswer = (typeof OFFER_ANSWERS)[number]

/** A member's rough patch, and when one was last offered. Instants are epoch milliseconds. */
export type RoughPatch = {
  /** Null while the member is in none. */
  readonly since: number | null
  /** When the member is asked whether it goes on; null while in none. */
  readonly nextAskAt: number | null
  readonly offeredAt: number | null
  /** What the newest offer was answered with; null until then. */
  readonly offerAnswer: OfferAnswer | null
}
