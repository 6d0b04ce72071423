/** An export that a member asked for. What goes out is read when the file is made, and is not kept here. */
export type ExportsTable = {
  workspace_id: string
  export_id: string
  member_id: string
  /** Asked for; the file is in Slack; it can't be sent. */
  state: 'asked' | 'sent' | 'failed'
  /** Slack's name for the file, from before it is shown: by it the file is found again, and deleted. */
  file_id: string | null
  asked_at: number
}
