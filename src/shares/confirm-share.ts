import type { ModalView } from '@slack/types'
import { inWorkspace, readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { groupById } from '../groups/group-by-id.ts'
import { takesShares } from '../groups/share-groups.ts'
import { noticeModal } from '../slack/notice-modal.ts'
import type { Who } from '../slack/who.ts'
import type { Language } from '../words/language.ts'
import { linkedSharesOf } from './linked-shares.ts'
import { contentOf, isOut, noGroupModal, readShare } from './open-share.ts'
import { queueShare } from './send-due-shares.ts'
import { dueAt, looksTheSame, type ShareLink, shareDates } from './share.ts'
import { type SeenShare, type ShareChoice, sharedModal, shareModal } from './share-modal.ts'
import { deleteShare, insertShare, lockGroup } from './shares.store.ts'

/**
 * Stores a share that its member has seen word for word and said yes to. Where anything of it is not as it was
 * seen, nothing is stored and it is shown again. Gives what is shown next; null where the entry is gone. Saying
 * yes twice shares once.
 *
 * Nothing that is stored here names the member but the sealed link; the member's own rows are read in another
 * transaction, since what this one writes lies side by side.
 */
export async function confirmShare(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  who: Who,
  { seen, choice }: { seen: SeenShare; choice: ShareChoice },
): Promise<ModalView | null> {
  const { entryId } = seen
  const read = await readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const found = await readShare(scope, who, entryId)
    if (found === null) return null
    const { entry, group } = found
    const content = group === null ? null : await contentOf(scope, { who, entry, group, choice })
    return { ...found, content }
  })
  if (read === null) return null
  const { member, words, group, content, earlier } = read
  if (earlier !== null && isOut(earlier)) return sharedModal(words, earlier.share, earlier.group)
  if (group === null || content === null) return noGroupModal(words)
  const now = { entryId, groupId: group.id, content }
  if (group.id !== seen.groupId || !looksTheSame(content, seen.content))
    return shareModal(words, now, group, 'changed')
  const isStored = await store(deps, who, { ...now, link: { memberId: member.id, entryId } })
  return isStored ? placedModal(words, content.by !== null) : noGroupModal(words)
}

/** False where the group takes no shares of theirs any more. */
async function store(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  { workspaceId, slackUserId }: Who,
  { groupId, content, link }: SeenShare & { link: ShareLink },
): Promise<boolean> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, workspaceId, async (scope) => {
    await lockGroup(scope, groupId)
    const group = await groupById(scope, groupId)
    if (group === null || !(await takesShares(scope, group, slackUserId))) return false
    const earlier = await linkedSharesOf(scope, link)
    if (earlier.some(isOut)) return true
    for (const { share } of earlier) await deleteShare(scope, share.id)
    const id = deps.random.id()
    const due = dueAt(content, now, deps.random.below)
    await insertShare(scope, group, { id, content, link, dueAt: due, ...shareDates(now) })
    if (content.by !== null) await queueShare(scope, { random: deps.random, now }, group, id)
    return true
  })
}

function placedModal({ shares, rejectionForm }: Language, named: boolean): ModalView {
  const text = named ? shares.placedNamed : shares.placedUnnamed
  return noticeModal({ title: shares.title, text, close: rejectionForm.close })
}
