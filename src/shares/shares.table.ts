import type { ShareState } from './share.ts'

/**
 * What a member shared with a group. Nothing in a row, nor in when or where it was written, tells who: columns
 * ending in `_sealed` are encrypted with the group's data key, all of one column at one length.
 */
export type SharesTable = {
  workspace_id: string
  share_id: string
  group_id: string
  state: ShareState
  /** What the channel shows; null after the cut, and once it was taken down. */
  text_sealed: string | null
  /** Whose it is, and of which entry; null after the cut. */
  link_sealed: string | null
  /** Rounded down to the day, in UTC. Epoch milliseconds. */
  created_at: number
  /** When it goes out; null once it has been queued. Epoch milliseconds. */
  due_at: number | null
  /** When link and text are deleted; null once they are. Epoch milliseconds. */
  next_cut_at: number | null
  /** Where it is in Slack, to take it down; null where that is not known. */
  channel: string | null
  ts: string | null
}
