import type { Generated } from 'kysely'

/** What is to be said to Slack: queued in the transaction of the change that calls for it, delivered once. */
export type OutboxTable = {
  workspace_id: string
  row_id: string
  /** The order among the things of one channel. See lanes. */
  lane: string
  /** Whose DM or Home it goes to; null for what is taken away from somebody who has left. */
  member_id: string | null
  operation: 'post' | 'update' | 'file' | 'erase' | 'home'
  /** What kind of message, and about which thing: the text is made from the rows at delivery. */
  kind: string
  subject_id: string
  /** A second row with the same key is not queued. */
  dedupe_key: string
  /** Which of several texts of that kind; never a member's words. */
  variant: string | null
  /** Lower goes first. See priority.ts. */
  priority: number
  /** Ascending with time in one process; breaks ties of priority. */
  position: number
  /** Not before this instant of the clock port, epoch milliseconds. */
  due_at: number
  /** Not before this instant of real time, epoch milliseconds. */
  not_before: number
  state: 'queued' | 'sending' | 'done' | 'given_up'
  attempts: number
  /** The random key in the metadata of the message, by which it is found again. */
  marker: string
  /** The clock port's instant of the end, for sweeping; null before. */
  ended_at: number | null
}

/** One row a channel: who delivers to it now, and from when there is something to deliver. */
export type LanesTable = {
  workspace_id: string
  lane: string
  member_id: string | null
  /** The lowest priority of its rows. */
  priority: number
  /** What its next row asks of Slack, as far as is known; null from before this was noted. */
  operation: Generated<OutboxTable['operation'] | null>
  /** The earliest due_at of its rows, by the clock port. */
  due_at: number
  /** The earliest not_before of its rows, real time; later while it rests after a failed try. */
  wake_at: number
  /** Where Slack said when to try again: not before this real instant, whatever is queued meanwhile. */
  retry_at: number
  /** The process that holds the lane, and until when (real time, epoch milliseconds). */
  lease_owner: string | null
  lease_until: number
}

/** Slack takes no more of an operation from a workspace for a while. */
export type PausesTable = {
  workspace_id: string
  operation: OutboxTable['operation']
  /** Real time, epoch milliseconds. */
  ends_at: number
}

/** Where a message of ours is in Slack, so that it can be updated and taken away. */
export type SentMessagesTable = {
  workspace_id: string
  member_id: string
  kind: string
  subject_id: string
  channel: string
  ts: string
}
