/** "Remind me" to look at a company's openings again. Kept for the nudges: each comes back once. */
export type RemindersTable = {
  workspace_id: string
  entry_id: string
  member_id: string
  /** The local date from which the reminder may come, YYYY-MM-DD. */
  on_date: string
}
