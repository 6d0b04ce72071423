/** A person in a workspace who has used Onward. Everything a member owns refers here and goes with this row. */
export type MembersTable = {
  workspace_id: string
  member_id: string
  slack_user_id: string
  /** The key that this member's words are sealed with, itself wrapped by the operator's key. */
  data_key: string
  /** The DM with the bot, known once a message was sent or received there. */
  dm_channel: string | null
  /** What Slack says; a choice goes before it. */
  time_zone: string | null
  locale: string | null
  chosen_time_zone: string | null
  chosen_language: string | null
  /** When the three sentences of the first meeting were shown; null before. Epoch milliseconds. */
  met_at: number | null
  created_at: number
  /**
   * When they are told that what is stored goes, since they did nothing here for so long; once told, when it
   * goes. Null while that notice is on its way. Epoch milliseconds.
   */
  next_inactive_at: number | null
  /** When that notice was queued, while it stands. */
  inactive_notice_at: number | null
}
