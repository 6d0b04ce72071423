import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { eraseAsLead } from '../groups/erase-as-lead.ts'
import { leadsGroup } from '../groups/share-groups.ts'
import { addressOf } from '../members/address-of.ts'
import type { Place } from '../outbox/place.ts'
import { queueErase } from '../outbox/queue.ts'
import type { Who } from '../slack/who.ts'
import { shareById } from './share.message.ts'
import type { ShareLink } from './share.ts'
import { deleteShare, lockShare, markTakenDown } from './shares.store.ts'

/**
 * Takes a share out of its channel, for its author or for a lead of the group. A lead learns nothing of whose it
 * is: the author is told when they look at it, and by no message, whose time would tell. Repeating is safe.
 */
export async function takeDownShare(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  who: Who,
  { shareId, clickedAt }: { shareId: string; clickedAt: Place | null },
): Promise<'taken down' | 'not theirs' | 'gone'> {
  return inWorkspace(deps.database, who.workspaceId, async (scope) => {
    await lockShare(scope, shareId)
    const { group, share } = await shareById(scope, shareId)
    if (group === null || share === null)
      return (await eraseAsLead(scope, deps, who.slackUserId, clickedAt)) ? 'taken down' : 'gone'
    if (share.state === 'taken_down') return 'gone'
    const isAuthors = await isLinkedTo(scope, share.link, who.slackUserId)
    if (!isAuthors && !(await leadsGroup(scope, group.id, who.slackUserId))) return 'not theirs'
    // Where Slack never said where it is, the message that was clicked is it.
    const place = share.place ?? (clickedAt?.channel === group.channel ? clickedAt : null)
    if (place !== null) await queueErase(scope, deps.random, place, deps.clock.now())
    if (isAuthors || share.link === null) await deleteShare(scope, shareId)
    else await markTakenDown(scope, shareId)
    return 'taken down'
  })
}

async function isLinkedTo(scope: Scope, link: ShareLink | null, slackUserId: string): Promise<boolean> {
  const author = await addressOf(scope, link?.memberId ?? null)
  return author?.slackUserId === slackUserId
}
