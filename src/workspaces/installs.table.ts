/**
 * What Slack handed out when the app was installed by OAuth: in a workspace, or for a whole organisation,
 * which then stands among the workspaces by its own id (E...). Instants are epoch milliseconds, by the clock
 * port but for `refreshing_until`, which is real time.
 */
export type InstallsTable = {
  workspace_id: string
  organisation: 0 | 1
  /** Seals the tokens; wrapped by the operator's key. */
  data_key: string
  bot_token_sealed: string
  /** Only where Slack rotates the tokens. */
  refresh_token_sealed: string | null
  /** When the token is to be exchanged for a new one: well before it ends. */
  next_refresh_at: number | null
  /** Until then one process alone may exchange it: a refresh token is good for one time. */
  refreshing_until: number
  /** When Slack is to be asked whether the token still works. */
  next_check_at: number
  bot_id: string
  bot_user_id: string
}

/** The installations that came back from Slack: each was begun for one time. Of no workspace yet. */
export type InstallStatesTable = {
  state_hash: string
  /** After this real instant the state would not be taken anyway. */
  ends_at: number
}
