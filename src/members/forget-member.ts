import { inWorkspace, type Scope } from '../db/scope.ts'
import { wipeDeleted } from '../db/wipe-deleted.ts'
import type { Deps } from '../deps.ts'
import { endLead } from '../groups/end-lead.ts'
import { withdrawKindWords } from '../kind-words/withdraw-kind-words.ts'
import { noteDeparture } from '../leaving/has-left-since.ts'
import { noteForgotten } from '../leaving/note-forgotten.ts'
import { deleteMemberRows } from './delete-member-rows.ts'
import { eraseFromSlack } from './erase-from-slack.ts'
import { lockMemberOf } from './members.store.ts'

/**
 * Deletes everything about a member at once: what they wrote, the key it was sealed with, what is queued to
 * them. Our messages in their DM are then taken out of Slack. Repeating is safe, also for somebody unknown.
 */
export async function forgetMember(
  deps: Pick<Deps, 'database' | 'clock' | 'random'> & Partial<Pick<Deps, 'log' | 'realNow'>>,
  who: { workspaceId: string; slackUserId: string },
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, who.workspaceId, async (scope) => {
    await endLead(scope, who.slackUserId)
    const memberId = await lockMemberOf(scope, who.slackUserId)
    // Somebody who never used anything else may have sent a kind word.
    if (memberId === null) return withdrawKindWords(scope, { random: deps.random, now }, who.slackUserId)
    await forgetWithin(scope, { ...deps, now }, { ...who, memberId })
    await noteDeparture(scope, who.slackUserId, (deps.realNow ?? Date.now)())
  })
  await wipeDeleted(deps.database)
}

/** The same in a transaction that has locked the member. Their files are to be wiped after it: see wipeDeleted. */
export async function forgetWithin(
  scope: Scope,
  deps: Pick<Deps, 'database' | 'random'> & Partial<Pick<Deps, 'log'>> & { readonly now: number },
  { memberId, slackUserId }: { memberId: string; slackUserId: string },
): Promise<void> {
  await eraseFromSlack(scope, { random: deps.random, now: deps.now }, { memberId, slackUserId })
  await deleteMemberRows(scope, memberId)
  noteForgotten(deps, [{ workspaceId: scope.workspaceId, memberId }])
}
