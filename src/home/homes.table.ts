/** Each member's Home tab: when it was last in view, and what Slack shows there. */
export type HomesTable = {
  workspace_id: string
  member_id: string
  /** The clock port's instant at which it was last opened or used, epoch milliseconds. */
  opened_at: number
  /** Slack's mark of the view that it shows, so that a newer one is never overwritten; null where unknown. */
  hash: string | null
  /** A keyed digest of the view that Slack shows: what has not changed is not published again. */
  shown: string | null
  /** How far each section is leafed through: a JSON object of offsets by the section's name. */
  pages: string
}
