import type { KnownBlock } from '@slack/types'
import type { Scope } from '../db/scope.ts'
import type { Group } from '../groups/group.ts'
import { groupById } from '../groups/group-by-id.ts'
import { takesShares } from '../groups/share-groups.ts'
import { memberById } from '../members/recognise-member.ts'
import type { PlacedKind } from '../outbox/message-kind.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import { actions, button, confirmation, paragraph, runs } from '../slack/blocks.ts'
import { wordsFor } from '../words/language.ts'
import { findNewsOf, findNewsOwner, updateNews } from './landing-news.store.ts'
import type { LandingNews, NewsContent } from './landing-news.ts'
import { findLanding } from './landings.store.ts'

/** Under the post in the channel; its value is the news' id. */
export const TAKE_NEWS_DOWN_ACTION = 'take_down_news'

/** What the channel shows, and the preview before it: the same blocks. */
export function newsBlocks({ by, where, role, helps, locale }: NewsContent): KnownBlock[] {
  const { channel } = wordsFor(locale).landing.news
  const line = (label: string, own: string) =>
    runs({ type: 'text', text: `${label} ` }, { type: 'text', text: own, style: { bold: true } })
  return [
    runs({ type: 'user', user_id: by }, { type: 'text', text: ` ${channel.said}` }),
    ...(where === null ? [] : [line(channel.where, where)]),
    ...(role === null ? [] : [line(channel.role, role)]),
    ...(helps ? [paragraph(channel.helps)] : []),
  ]
}

/**
 * A member's news in their group's channel, as they saw it. Subject: the news. Once at most: a second one in a
 * channel is worse than none. Not once the member is looking again, or the group takes nothing of theirs.
 */
export const landingNews: PlacedKind = {
  kind: 'landing-news',
  priority: 'answer',
  whenUnknown: 'leave out',
  async render(scope, newsId) {
    const found = await newsToPost(scope, newsId)
    if (found === null) return null
    const { by, news, group } = found
    const { landing, shares } = wordsFor(news.content.locale)
    const takeIt = button(TAKE_NEWS_DOWN_ACTION, shares.takeDown.button, newsId)
    const under = actions({ ...takeIt, confirm: confirmation(shares.takeDown) })
    const blocks = [...newsBlocks({ ...news.content, by }), under]
    return { to: group.channel, message: { text: landing.news.channel.quiet, blocks } }
  },
  async placeOf() {
    return null
  },
  async ended(scope, deps, newsId, end) {
    const memberId = await findNewsOwner(scope, newsId)
    if (memberId === null) return false
    if (end.operation === 'update') return true
    const isKept = end.how === 'sent' || end.how === 'unknown'
    const state = isKept ? (end.how === 'sent' ? 'sent' : 'unknown') : 'left out'
    const isThere = await updateNews(scope, newsId, { state, place: end.place })
    const member = await memberById(scope, memberId)
    const landing = member && (await findLanding(scope, member))
    if (landing !== null) await refreshMessages(scope, deps, { memberId, id: landing.id })
    return isThere
  },
}

/** The news with its author and its group, while it may go out. */
async function newsToPost(
  scope: Scope,
  newsId: string,
): Promise<{ by: string; news: LandingNews; group: Group } | null> {
  const memberId = await findNewsOwner(scope, newsId)
  const member = memberId === null ? null : await memberById(scope, memberId)
  const landing = member && (await findLanding(scope, member))
  if (member === null || landing === null || landing.lookingAgainAt !== null) return null
  const news = await findNewsOf(scope, member, landing.id)
  const group = news && (await groupById(scope, news.groupId))
  if (news?.id !== newsId || group === null) return null
  return (await takesShares(scope, group, member.slackUserId))
    ? { by: member.slackUserId, news, group }
    : null
}
