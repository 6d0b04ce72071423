import type { MessageChange } from '../outbox/queue-change.ts'

/** A click that changes one of a member's entries. */
export type EntryClick = {
  readonly workspaceId: string
  readonly slackUserId: string
  readonly entryId: string
  /** See MessageClick; 0 where the click has no answer of its own. */
  readonly updateNotBefore: number
}

export type EntryClickResult = MessageChange
