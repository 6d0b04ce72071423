import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { findGroupByChannel, updateChannel } from './groups.store.ts'
import { deleteLead } from './leads.store.ts'
import { beginRound, deleteFromRoster, insertSeen } from './roster.store.ts'

/** What Slack told of a channel. */
export type ChannelNews =
  | { readonly kind: 'joined' | 'left'; readonly slackUserId: string }
  | { readonly kind: 'renamed'; readonly name: string }
  /** Onward itself was removed from the channel; it was archived or deleted. */
  | { readonly kind: 'out of reach' }
  /** Unarchived; Onward was invited again. */
  | { readonly kind: 'in reach' }

/**
 * Follows what happens to a group's channel; other channels are left alone. Repeated and late news are
 * mended by the next round of asking, which is due at once wherever it matters.
 */
export async function followChannel(
  deps: Pick<Deps, 'database' | 'clock'>,
  { workspaceId, channel }: { workspaceId: string; channel: string },
  news: ChannelNews,
): Promise<void> {
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    const group = await findGroupByChannel(scope, channel)
    if (group === null) return
    switch (news.kind) {
      case 'joined':
        return insertSeen(scope, group.id, [news.slackUserId], (await beginRound(scope, group.id)) ?? 0)
      case 'left':
        await deleteFromRoster(scope, group.id, news.slackUserId)
        return deleteLead(scope, news.slackUserId, group.id)
      case 'renamed':
        return updateChannel(scope, group.id, { name: news.name })
      case 'out of reach':
        return updateChannel(scope, group.id, { reachable: false })
      case 'in reach':
        return updateChannel(scope, group.id, { reachable: true, rosterDueAt: deps.clock.now() })
    }
  })
}
