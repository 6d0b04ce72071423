/** A Slack workspace that Onward was installed in. Instants are epoch milliseconds. */
export type WorkspacesTable = {
  workspace_id: string
  /** When the present installation was first seen; an older app_uninstalled says nothing about it. */
  installed_at: number
  /** When Slack said that the app was removed; null while it is installed. */
  removed_at: number | null
}

/** Lifecycle events, stored before they are acknowledged, since Slack sends them once. */
export type LifecycleEventsTable = {
  workspace_id: string
  event_id: string
  type: string
  /** Slack's own time of the event, epoch milliseconds. */
  happened_at: number
  handled: 0 | 1
}
