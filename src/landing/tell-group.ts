import type { ModalView } from '@slack/types'
import { inWorkspace, readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Group } from '../groups/group.ts'
import { localeOfGroup, shareGroupOf } from '../groups/share-groups.ts'
import type { Member } from '../members/member.ts'
import { queuePlaced } from '../outbox/queue.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import { noticeModal } from '../slack/notice-modal.ts'
import type { Who } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { clickedLanding } from './clicked-landing.ts'
import type { Landing } from './landing.ts'
import { landingNews } from './landing-news.message.ts'
import { deleteNews, findNewsOf, insertNews } from './landing-news.store.ts'
import type { NewsChoice, NewsContent } from './landing-news.ts'
import { type SeenNews, tellGroupModal } from './tell-group-modal.ts'

type TellDeps = Pick<Deps, 'database' | 'clock' | 'random'>
type Landed = { readonly member: Member; readonly landing: Landing; readonly words: Language }

/**
 * What a member sees who wants to tell their group that they landed: the preview. Nothing is stored by it. Null
 * for a landing that is over or somebody else's.
 */
export async function openTellGroup(
  deps: Pick<Deps, 'database'>,
  who: Who,
  landingId: string,
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const landed = await landedMember(scope, who, landingId)
    if (landed === null) return null
    const { member, landing, words } = landed
    const earlier = await findNewsOf(scope, member, landing.id)
    if (earlier?.state === 'queued' || earlier?.state === 'sent')
      return saying(words, words.landing.news.told)
    const group = await shareGroupOf(scope, member)
    if (group === null) return saying(words, words.landing.news.noGroup)
    const choice = { where: false, role: false, helps: landing.chose === 'helper' }
    const content = await contentOf(scope, { who, landing, group, choice })
    const seen = { landingId, groupId: group.id, content }
    return tellGroupModal(words, seen, { group, landing, isChanged: false })
  })
}

/**
 * Stores the news that its member has seen word for word and said yes to, and queues it for the group's channel.
 * Where anything of it is not as it was seen, nothing is stored and it is shown again. Gives what is shown next;
 * null where it is stored, or was already: saying yes twice tells once.
 */
export async function tellGroup(
  deps: TellDeps,
  who: Who,
  { seen, choice }: { seen: SeenNews; choice: NewsChoice },
): Promise<ModalView | null> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, who.workspaceId, async (scope) => {
    const landed = await landedMember(scope, who, seen.landingId)
    if (landed === null) return saying(wordsFor(null), wordsFor(null).landing.putAway)
    const { member, landing, words } = landed
    const earlier = await findNewsOf(scope, member, landing.id)
    if (earlier?.state === 'queued' || earlier?.state === 'sent') return null
    const group = await shareGroupOf(scope, member)
    if (group === null) return saying(words, words.landing.news.noGroup)
    const content = await contentOf(scope, { who, landing, group, choice })
    if (group.id !== seen.groupId || !isTheSame(content, seen.content)) {
      const now = { landingId: landing.id, groupId: group.id, content }
      return tellGroupModal(words, now, { group, landing, isChanged: true })
    }
    if (earlier !== null) await deleteNews(scope, earlier.id)
    const id = deps.random.id()
    const about = { memberId: member.id, landingId: landing.id, groupId: group.id }
    await insertNews(scope, member, { id, ...about, content, state: 'queued', toldAt: now, place: null })
    const post = { kind: landingNews, subjectId: id, lane: `channel:${group.channel}`, dueAt: now }
    await queuePlaced(scope, deps.random, { ...post, operation: 'post' })
    await refreshMessages(scope, { random: deps.random, now }, { memberId: member.id, id: landing.id })
    return null
  })
}

/** The member with their landing, while they have landed; null for anybody else. */
async function landedMember(scope: Scope, { slackUserId }: Who, landingId: string): Promise<Landed | null> {
  const clicked = await clickedLanding(scope, { slackUserId, landingId })
  if (clicked === null || clicked.landing.lookingAgainAt !== null) return null
  return { ...clicked, words: wordsFor(clicked.member.locale) }
}

/** What the channel would show now. */
async function contentOf(
  scope: Scope,
  about: { who: Who; landing: Landing; group: Group; choice: NewsChoice },
): Promise<NewsContent> {
  const { who, landing, group, choice } = about
  return {
    by: who.slackUserId,
    where: choice.where ? landing.where : null,
    role: choice.role ? landing.role : null,
    helps: choice.helps,
    locale: await localeOfGroup(scope, group.id),
  }
}

function isTheSame(a: NewsContent, b: NewsContent): boolean {
  return (
    a.by === b.by &&
    a.where === b.where &&
    a.role === b.role &&
    a.helps === b.helps &&
    wordsFor(a.locale) === wordsFor(b.locale)
  )
}

function saying(words: Language, text: string): ModalView {
  return noticeModal({ title: words.landing.news.title, text, close: words.rejectionForm.close })
}
