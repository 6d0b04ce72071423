import type { Scope } from '../db/scope.ts'
import { queueErase } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { linkedSharesOf } from './linked-shares.ts'
import { deleteShare, lockShare } from './shares.store.ts'

/**
 * Deletes what a member shared, of one entry or of all, and takes it out of Slack; what is on its way is taken
 * back when it arrives. Shares of 30 days ago and more are nobody's any more. To be called before the member goes.
 * Repeating is safe.
 */
export async function withdrawShares(
  scope: Scope,
  deps: { random: Random; now: number },
  whose: { memberId: string; entryId?: string },
): Promise<void> {
  for (const { share } of await linkedSharesOf(scope, whose)) await lockShare(scope, share.id)
  for (const { share } of await linkedSharesOf(scope, whose)) {
    if (share.place !== null) await queueErase(scope, deps.random, share.place, deps.now)
    await deleteShare(scope, share.id)
  }
}
