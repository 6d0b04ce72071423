import { daysAfter, type LocalDate } from '../clock/local-date.ts'

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

export const NO_ROUGH_PATCH: RoughPatch = {
  since: null,
  nextAskAt: null,
  offeredAt: null,
  offerAnswer: null,
}

/** After this many days the member is asked whether it goes on. */
export const GOES_ON_DAYS = 28

/** An offer is not repeated before this many milliseconds are over. */
const OFFER_AGAIN_MS = 30 * 24 * 60 * 60 * 1_000

/** This many nos, heard on this many days in a row, make an offer; none of them older than the last number. */
const NOS = 3
const WITHIN_DAYS = 7
const RECENT_DAYS = 21

/** The first day whose nos count for an offer. */
export function recentFrom(today: LocalDate): LocalDate {
  return daysAfter(today, -RECENT_DAYS)
}

/** Whether one may be offered at all: never while one goes on, and once in 30 days. */
export function mayBeOffered({ since, offeredAt }: RoughPatch, now: number): boolean {
  return since === null && (offeredAt === null || now >= offeredAt + OFFER_AGAIN_MS)
}

/**
 * Whether a no heard on `heardOn` that was logged now calls for an offer: `nos` are the dates of all recent
 * ones, that one included.
 */
export function callForOffer(nos: readonly LocalDate[], heardOn: LocalDate): boolean {
  return nos.some((first) => {
    const last = daysAfter(first, WITHIN_DAYS - 1)
    const isIn = (date: LocalDate) => first <= date && date <= last
    return isIn(heardOn) && nos.filter(isIn).length >= NOS
  })
}
