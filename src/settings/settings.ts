import type { LocalDate } from '../clock/local-date.ts'
import type { Tone } from '../words/draft-words.ts'

/** Weeks until the first touch, until the second, and between all that follow. */
export type Cadence = readonly [first: number, second: number, every: number]

/**
 * What a member can choose. The time zone and the language are chosen too, and stand with the member, where
 * `timeZone` and `locale` are what holds.
 */
export type Settings = {
  /** The weekday of nudges: Monday is 1, Sunday 7. Above 5 only with `weekend`. */
  readonly nudgeWeekday: number
  /** The hour of nudges where the member is, 9 to 17: none comes outside 09:00 to 18:00. */
  readonly nudgeHour: number
  /** Whether nudges may come on a Saturday or Sunday. */
  readonly weekend: boolean
  readonly cadence: Cadence
  /** The local date from which nudges come again; null while they are not paused. It may have passed. */
  readonly pausedUntil: LocalDate | null
  /** Since when the member is in a rough patch, epoch milliseconds; null when not. */
  readonly roughPatchSince: number | null
  /** How drafts sound at first. */
  readonly tone: Tone
  /** Whether the member is counted in the group's report; null until they answered. Null is not counted. */
  readonly counted: boolean | null
  /** Whether others may send kind words under a share. */
  readonly kindWords: boolean
  /** Whether three of the member's own lessons come back once a month. */
  readonly lookBack: boolean
  readonly homeGroupId: string | null
}

/** What is stored in one row; a rough patch has a life of its own. */
export type StoredSettings = Omit<Settings, 'roughPatchSince'>

/** What holds for somebody who chose nothing. */
export const DEFAULT_SETTINGS: StoredSettings = {
  nudgeWeekday: 3,
  nudgeHour: 10,
  weekend: false,
  cadence: [4, 10, 13],
  pausedUntil: null,
  tone: 'plain',
  counted: null,
  kindWords: true,
  lookBack: false,
  homeGroupId: null,
}
