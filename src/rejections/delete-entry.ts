import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { refreshShownOfEntry } from '../lessons/refresh-shown.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import { withdrawShares } from '../shares/withdraw-shares.ts'
import { answerMessage } from './answer.message.ts'
import { collectCompanies } from './collect-companies.ts'
import type { EntryClick, EntryClickResult } from './entry-click.ts'
import { refreshTwins } from './refresh-twins.ts'
import { deleteEntryRow, findEntry } from './rejections.store.ts'

/**
 * Deletes one of a member's own entries with its lessons, at once and for good, and lets its message say so.
 * A message that was not sent yet is not sent any more. Repeating answers 'gone'.
 */
export async function deleteEntry(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: EntryClick,
): Promise<EntryClickResult> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const entry = member && (await findEntry(scope, member, click.entryId))
    if (member === null || entry === null) return { kind: 'gone' }
    await refreshShownOfEntry(scope, { random: deps.random, now }, member, entry.id)
    await refreshTwins(scope, { random: deps.random, now }, member, entry)
    await withdrawShares(scope, { random: deps.random, now }, { memberId: member.id, entryId: entry.id })
    await deleteEntryRow(scope, entry)
    await collectCompanies(scope)
    await refreshMessages(scope, { random: deps.random, now }, { memberId: member.id, id: entry.id })
    const about = { kind: answerMessage, memberId: member.id, subjectId: entry.id, dueAt: now }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}
