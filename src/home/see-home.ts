import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { hasLeftSince } from '../leaving/has-left-since.ts'
import { knowMember } from '../members/know-member.ts'
import type { Profile } from '../members/member.ts'
import { putHome } from './homes.store.ts'

export type SeenHome = {
  readonly workspaceId: string
  readonly slackUserId: string
  readonly profile: Profile
  /** Whether it was opened, which always publishes it, on its first pages; else it was clicked on. */
  readonly opening: boolean
  /** When Slack says that it happened, epoch milliseconds; left out where it is now. */
  readonly happenedAt?: number
}

/**
 * Notes that a member has Home in view; the transaction queues publishing it, as every one does that looks a
 * member up. From now on it follows changes for ten minutes. Of somebody who was forgotten after that, nothing
 * is noted. Repeating is safe.
 */
export async function seeHome(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  seen: SeenHome,
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, seen.workspaceId, async (scope) => {
    const { happenedAt = null } = seen
    if (happenedAt !== null && (await hasLeftSince(scope, seen.slackUserId, happenedAt))) return
    const member = await knowMember(scope, { random: deps.random, now }, seen)
    await putHome(scope, member.id, { openedAt: now, opening: seen.opening })
  })
}
