import type { ColumnType } from 'kysely'

/** A Slack workspace that Onward was installed in. Instants are epoch milliseconds. */
export type WorkspacesTable = {
  workspace_id: string
  /** When Slack said that the app was removed (clock port); null while it is installed. */
  removed_at: number | null
  /** The zone by which the reports' calendar goes: that of the lead who set up the first group. */
  time_zone: string | null
  /** The organisation (E...) whose installation serves this workspace; null where it has one of its own. */
  installed_through: Later<string>
  /** Since when nothing is sent, as Slack takes our token no more (clock port); null while it does. */
  silenced_at: Later<number>
}

/** Null in a new row. */
type Later<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>

/** Lifecycle events, stored before they are acknowledged, since Slack sends them once. */
export type LifecycleEventsTable = {
  workspace_id: string
  event_id: string
  type: string
  handled: 0 | 1
}
