import type { Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Place } from '../outbox/place.ts'
import { queueErase } from '../outbox/queue.ts'
import { groupOfChannel } from './group-by-id.ts'
import { leadsGroup } from './share-groups.ts'

/**
 * Of a post that was deleted without our knowing where it is, the message stays in the channel, with a button that
 * stands under such posts alone: a lead takes it away by that. Says whether it goes. Repeating is safe.
 */
export async function eraseAsLead(
  scope: Scope,
  deps: Pick<Deps, 'clock' | 'random'>,
  slackUserId: string,
  clickedAt: Place | null,
): Promise<boolean> {
  const group = clickedAt && (await groupOfChannel(scope, clickedAt.channel))
  if (clickedAt === null || group === null) return false
  if (!(await leadsGroup(scope, group.id, slackUserId))) return false
  await queueErase(scope, deps.random, clickedAt, deps.clock.now())
  return true
}
