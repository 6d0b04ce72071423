import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { queueErase } from '../outbox/queue.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import type { Random } from '../random.ts'
import { clickedLanding, type LandingClick } from './clicked-landing.ts'
import { landedMessage } from './landed.message.ts'
import { deleteNews, findNewsOf, newsPlacesOf } from './landing-news.store.ts'

/**
 * Takes a member's news out of the channel; what is on its way is taken back when it arrives. Somebody else's
 * landing, or an earlier one, is 'gone'. Repeating is safe.
 */
export async function takeNewsBack(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: LandingClick,
): Promise<MessageChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const clicked = await clickedLanding(scope, click)
    if (clicked === null) return { kind: 'gone' }
    const { member, landing } = clicked
    const news = await findNewsOf(scope, member, landing.id)
    if (news !== null) {
      if (news.place !== null) await queueErase(scope, deps.random, news.place, now)
      await deleteNews(scope, news.id)
    }
    const message = { kind: landedMessage, memberId: member.id, subjectId: landing.id, dueAt: now }
    return queueChange(scope, deps.random, message, click.updateNotBefore)
  })
}

/** Queues taking all of a member's news out of Slack. To be called before the member goes. Repeating is safe. */
export async function eraseNews(
  scope: Scope,
  deps: { random: Random; now: number },
  memberId: string,
): Promise<void> {
  for (const place of await newsPlacesOf(scope, memberId))
    await queueErase(scope, deps.random, place, deps.now)
}
