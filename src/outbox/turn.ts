/** Whether a further request may be begun. Asked again after one, which may have taken seconds. */
export type Turn = {
  readonly stopped: () => boolean
  /** Whether the lane is ours for as long as a request can take. */
  readonly leaseHolds: () => boolean
  /** Holds the lane longer, for what takes long; false when it was lost. */
  readonly keep: () => Promise<boolean>
}

/**
 * Asked right before a request: a process that was frozen, or waited for the database, may have lost the lane
 * to another one, which is sending the same by now.
 */
export async function mayRequest(turn: Turn): Promise<boolean> {
  return turn.leaseHolds() || (await turn.keep())
}
