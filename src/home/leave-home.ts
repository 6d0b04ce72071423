import type { Scope } from '../db/scope.ts'
import { queueEmptyHome } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { homesOpenedSince } from './homes.store.ts'

/**
 * Queues putting an empty Home in the place of a member's, where there is one: to be called in the transaction
 * that deletes the member, before it does.
 */
export async function leaveHome(
  scope: Scope,
  deps: { random: Random; now: number },
  { memberId, slackUserId }: { memberId: string; slackUserId: string },
): Promise<void> {
  // What else is noted about it is not read: leaving has to work where that is damaged.
  if ((await homesOpenedSince(scope, [memberId], 0)).length === 0) return
  await queueEmptyHome(scope, deps.random, { slackUserId, dueAt: deps.now })
}
