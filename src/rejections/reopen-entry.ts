import { followEntry } from '../checklists/follow-entry.ts'
import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { answerMessage } from './answer.message.ts'
import type { EntryClick, EntryClickResult } from './entry-click.ts'
import { findEntry, updateReopenedAt } from './rejections.store.ts'

/**
 * "They came back to me" opens an entry again; `to: 'closed'` takes that back. An entry that is already so
 * stays as it is: repeating is safe.
 */
export async function reopenEntry(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: EntryClick & { to: 'open' | 'closed' },
): Promise<EntryClickResult> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const entry = member && (await findEntry(scope, member, click.entryId))
    if (member === null || entry === null) return { kind: 'gone' }
    const isOpen = entry.reopenedAt !== null
    const reopenedAt = click.to === 'closed' ? null : (entry.reopenedAt ?? now)
    if (isOpen !== (click.to === 'open')) await updateReopenedAt(scope, entry, reopenedAt)
    await replanNudges(scope, { now }, member.id)
    await followEntry(scope, { random: deps.random, now }, member, { ...entry, reopenedAt })
    const about = { kind: answerMessage, memberId: member.id, subjectId: entry.id, dueAt: now }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}
