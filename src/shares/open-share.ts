import type { ModalView } from '@slack/types'
import { readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Group } from '../groups/group.ts'
import { localeOfGroup, shareGroupOf } from '../groups/share-groups.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Entry, ShareWish } from '../rejections/rejection.ts'
import { noticeModal } from '../slack/notice-modal.ts'
import type { Who } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { linkedSharesOf } from './linked-shares.ts'
import type { Share, ShareContent } from './share.ts'
import { type ShareChoice, type ShareNote, sharedModal, shareModal } from './share-modal.ts'

/**
 * What a member sees who wants to share an entry of theirs: the preview, or what became of it where it was shared
 * already. Nothing is stored by it. Null for an entry that is gone or somebody else's.
 */
export async function openShare(
  deps: Pick<Deps, 'database'>,
  who: Who,
  { entryId, wish = 'group_unnamed' }: { entryId: string; wish?: ShareWish },
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const found = await readShare(scope, who, entryId)
    if (found === null) return null
    const { words, earlier, group, entry } = found
    if (earlier !== null && isOut(earlier)) return sharedModal(words, earlier.share, earlier.group)
    if (group === null) return noGroupModal(words)
    const before = earlier?.share.content ?? null
    const choice = before
      ? { named: before.by !== null, company: before.company !== null, words: before.words }
      : { named: wish === 'group_named', company: false, words: null }
    const content = await contentOf(scope, { who, entry, group, choice })
    const note: ShareNote = earlier === null ? null : earlier.share.state === 'held' ? 'held' : 'taken down'
    return shareModal(words, { entryId, groupId: group.id, content }, group, note)
  })
}

/** What is to be known when a member wants to share, or says yes to it. Null where there is nothing of theirs. */
export async function readShare(scope: Scope, { slackUserId }: Who, entryId: string) {
  const member = await recogniseMember(scope, slackUserId)
  const entry = member && (await entryById(scope, member, entryId))
  if (member === null || entry === null) return null
  const [earlier = null] = await linkedSharesOf(scope, { memberId: member.id, entryId })
  return { member, entry, earlier, words: wordsFor(member.locale), group: await shareGroupOf(scope, member) }
}

/** Whether a share is in a channel, on its way there, or may be. */
export function isOut({ share }: { share: Share }): boolean {
  return share.state !== 'held' && share.state !== 'taken_down'
}

/** What the channel would show of an entry as it is now. */
export async function contentOf(
  scope: Scope,
  about: { who: Who; entry: Entry; group: Group; choice: ShareChoice },
): Promise<ShareContent> {
  const { who, entry, group, choice } = about
  return {
    by: choice.named ? who.slackUserId : null,
    stage: entry.stage,
    outcome: entry.outcome,
    company: choice.company ? entry.company : null,
    words: choice.words,
    locale: await localeOfGroup(scope, group.id),
  }
}

/** Says that no group of the member takes shares. */
export function noGroupModal({ shares, rejectionForm }: Language): ModalView {
  return noticeModal({ title: shares.title, text: shares.noGroup, close: rejectionForm.close })
}
