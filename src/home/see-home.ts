import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { knowMember } from '../members/know-member.ts'
import type { Profile } from '../members/member.ts'
import { putHome } from './homes.store.ts'

export type SeenHome = {
  readonly workspaceId: string
  readonly slackUserId: string
  readonly profile: Profile
  /** Whether it was opened, which publishes it in any case and on its first pages; else it was clicked on. */
  readonly opening: boolean
}

/**
 * Notes that a member has Home in view; the transaction queues publishing it, as any that looks a member up.
 * From now on it follows changes for ten minutes. Repeating is safe.
 */
export async function seeHome(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  seen: SeenHome,
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, seen.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, seen)
    await putHome(scope, member.id, { openedAt: now, opening: seen.opening })
  })
}
