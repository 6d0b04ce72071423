import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { eraseAsLead } from '../groups/erase-as-lead.ts'
import { groupById } from '../groups/group-by-id.ts'
import { leadsGroup } from '../groups/share-groups.ts'
import { memberById } from '../members/recognise-member.ts'
import type { Place } from '../outbox/place.ts'
import { queueErase } from '../outbox/queue.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import type { Who } from '../slack/who.ts'
import { deleteNews, findNewsOwner, findPostedNews, updateNews } from './landing-news.store.ts'

/**
 * Takes news out of the channel by the button under it, for its author or for a lead of the group. After a lead's
 * click the author's own message says so; nothing new is sent. Repeating is safe.
 */
export async function takeNewsDown(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  who: Who,
  { newsId, clickedAt }: { newsId: string; clickedAt: Place | null },
): Promise<'taken down' | 'not theirs' | 'gone'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, who.workspaceId, async (scope) => {
    const memberId = await findNewsOwner(scope, newsId)
    const author = memberId === null ? null : await memberById(scope, memberId)
    const news = await findPostedNews(scope, newsId)
    if (author === null || news === null)
      return (await eraseAsLead(scope, deps, who.slackUserId, clickedAt)) ? 'taken down' : 'gone'
    if (news.state === 'taken down') return 'gone'
    const isAuthors = author.slackUserId === who.slackUserId
    if (!isAuthors && !(await leadsGroup(scope, news.groupId, who.slackUserId))) return 'not theirs'
    const group = await groupById(scope, news.groupId)
    // Where Slack never said where it is, the message that was clicked is it.
    const place = news.place ?? (clickedAt?.channel === group?.channel ? clickedAt : null)
    if (place !== null) await queueErase(scope, deps.random, place, now)
    if (isAuthors) await deleteNews(scope, newsId)
    else await updateNews(scope, newsId, { state: 'taken down', place: null })
    const random = deps.random
    await refreshMessages(scope, { random, now }, { memberId: author.id, id: news.landingId })
    return 'taken down'
  })
}
