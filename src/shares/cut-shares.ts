import { asSystem, inWorkspace } from '../db/scope.ts'
import { wipeDeleted } from '../db/wipe-deleted.ts'
import type { Deps } from '../deps.ts'
import { queuePlaced } from '../outbox/queue.ts'
import { shareById, shareMessage } from './share.message.ts'
import { clearLink, clearText, deleteShare, dueShares } from './shares.store.ts'

const AT_ONCE = 500

/**
 * Forgets whose the shares of 30 days ago are: the link goes at once, the text as soon as Slack shows the message
 * as it stays. Where a share is in its channel is kept, so that a lead can take it down. Repeating is safe.
 */
export async function cutShares(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const now = deps.clock.now()
  const due = await asSystem(deps.database, (scope) => dueShares(scope, 'next_cut_at', now, AT_ONCE))
  for (const { workspaceId, shareId, isRemoved } of due) {
    await inWorkspace(deps.database, workspaceId, async (scope) => {
      const { group, share } = await shareById(scope, shareId)
      if (group === null || share === null) return
      if (share.state !== 'sent') return deleteShare(scope, shareId)
      await clearLink(scope, shareId)
      if (isRemoved || !group.reachable) return clearText(scope, shareId)
      await queuePlaced(scope, deps.random, {
        kind: shareMessage,
        subjectId: shareId,
        lane: `channel:${group.channel}`,
        operation: 'update',
        dueAt: now,
      })
    })
  }
  // What was deleted is left in SQLite's journal until then.
  if (due.length > 0) await wipeDeleted(deps.database)
}
