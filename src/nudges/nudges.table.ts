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
  /** The zone data that it was reckoned with. */
  zone_version: string
}
