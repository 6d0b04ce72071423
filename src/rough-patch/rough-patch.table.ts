import type { OfferAnswer } from './rough-patch.ts'

/** A member's rough patch, and when one was last offered. Epoch milliseconds. */
export type RoughPatchesTable = {
  workspace_id: string
  member_id: string
  /** Null while the member is in none. */
  since: number | null
  /** When the member is asked whether it goes on; null while in none. */
  next_ask_at: number | null
  offered_at: number | null
  /** What the newest offer was answered with; null until then. */
  offer_answer: OfferAnswer | null
}
