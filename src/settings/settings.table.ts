import type { Tone } from '../words/draft-words.ts'

/** What a member chose; somebody who chose nothing has no row. Flags are 0 or 1. */
export type SettingsTable = {
  workspace_id: string
  member_id: string
  /** Monday is 1. */
  nudge_weekday: number
  nudge_hour: number
  weekend: 0 | 1
  /** Weeks, apart by commas. */
  cadence: string
  /** The local date from which nudges come again, YYYY-MM-DD. */
  paused_until: string | null
  tone: Tone
  /** Null until the member was asked and answered. */
  counted: 0 | 1 | null
  kind_words: 0 | 1
  look_back: 0 | 1
  home_group_id: string | null
}
