/** A Slack channel that a lead has set up. Columns ending in `_sealed` are encrypted with the group's data key. */
export type GroupsTable = {
  workspace_id: string
  group_id: string
  channel: string
  /** The channel's name, as Slack said last. */
  name: string
  /** The key that this group's texts are sealed with, itself wrapped by the operator's key. */
  data_key: string
  /** Who keeps the computer. */
  computer_sealed: string
  /** The support contacts, as the lead wrote them. */
  contacts_sealed: string
  shares_allowed: 0 | 1
  /** 0 while the channel is archived, gone, or without Onward in it. */
  reachable: 0 | 1
  set_up_at: number
  /** When Slack is to be asked again who is in the channel. Epoch milliseconds, clock port. */
  roster_due_at: number
  /** Rises each time Slack was asked; whoever was not seen in the last round has left. */
  roster_round: number
}

export type GroupLeadsTable = { workspace_id: string; group_id: string; slack_user_id: string }

/** Who is in a group's channel: keyed hashes, so that the list names nobody without the key. */
export type GroupRosterTable = { workspace_id: string; group_id: string; person_index: string; round: number }

/** What members suggest for the next meeting. Nothing says who did, or when. */
export type GroupTopicsTable = {
  workspace_id: string
  topic_id: string
  group_id: string
  text_sealed: string
  /** The order of the list: one more than the last. */
  position: number
}
