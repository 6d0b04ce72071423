import type { SystemScope } from '../db/scope.ts'
import { markDueAsSending } from './outbox.store.ts'

/**
 * For a database that was restored: what waited in it and was due by `now` was probably sent after the backup
 * was made. Each message is treated as one whose earlier try has no known outcome, and so is looked up in Slack
 * first. Repeating is safe.
 */
export async function doubtQueued(scope: SystemScope, now: number): Promise<void> {
  await markDueAsSending(scope, now)
}
