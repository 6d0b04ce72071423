import type { ItemAbout, ItemAnswer, NudgeState } from './nudge.ts'

/** When a member's next nudge comes. One row for every member for whom something was ever planned. */
export type NudgePlansTable = {
  workspace_id: string
  member_id: string
  /** The chosen hour that is planned for; null where nothing is. Epoch milliseconds, like the others. */
  slot_at: number | null
  /** When the nudge comes; null where none is to come. */
  next_nudge_at: number | null
  /** From when the week counts in which no further nudge may come. */
  last_nudge_at: number | null
  /** How many nudges there were: the words go on from one to the next. */
  nudges: number
  /** The zone data that it was reckoned with. */
  zone_version: string
}

/** A nudge: one DM with a few items. */
export type NudgesTable = {
  workspace_id: string
  nudge_id: string
  member_id: string
  /** The how-manieth of the member, from 0. */
  number: number
  /** The chosen hour that it was for. */
  slot_at: number
  /** The plan's last_nudge_at before it: to go back to where it can't be sent. */
  last_before: number | null
  /** The local date on which it was queued, YYYY-MM-DD. */
  on_date: string
  state: NudgeState
}

/** One thing in a nudge. Goes with the person or the entry that it is about. */
export type NudgeItemsTable = {
  workspace_id: string
  nudge_id: string
  /** From 0. */
  position: number
  member_id: string
  about: ItemAbout
  person_id: string | null
  entry_id: string | null
  answer: ItemAnswer | null
  /** The local date that was chosen with the answer. */
  until: string | null
  /** Dates and counts to go back to: before the nudge while it has no answer, else before the answer. JSON. */
  undo: string | null
}
