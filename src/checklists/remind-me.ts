import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { EntryClick, EntryClickResult } from '../rejections/entry-click.ts'
import { remindOn } from '../reminders/reminder-on.ts'
import { checklistMessage } from './checklist.message.ts'

/**
 * Sets the local date from which a member is reminded to look at a company's openings again, or takes the
 * reminder back with null. Repeating changes nothing.
 */
export async function remindMe(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: EntryClick & { on: string | null },
): Promise<EntryClickResult> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const entry = member && (await entryById(scope, member, click.entryId))
    if (member === null || entry === null) return { kind: 'gone' }
    await remindOn(scope, { entryId: entry.id, memberId: member.id, on: click.on })
    await replanNudges(scope, { now }, member.id)
    const message = { kind: checklistMessage, memberId: member.id, subjectId: entry.id, dueAt: now }
    return queueChange(scope, deps.random, message, click.updateNotBefore)
  })
}
