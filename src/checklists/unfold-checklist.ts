import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { EntryClick, EntryClickResult } from '../rejections/entry-click.ts'
import { askWhereLacking } from './ask-where-lacking.ts'
import { checklistMessage } from './checklist.message.ts'
import { updateUnfolded } from './checklists.store.ts'
import { loadChecklist } from './load-checklist.ts'

/**
 * Shows the buttons of every step, or of the next one alone. A gentle list gets its other steps with them, and
 * the question that one of them waits for. Repeating changes nothing.
 */
export async function unfoldChecklist(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: EntryClick & { unfolded: boolean },
): Promise<EntryClickResult> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const entry = member && (await entryById(scope, member, click.entryId))
    if (member === null || entry === null) return { kind: 'gone' }
    await updateUnfolded(scope, entry.id, click.unfolded)
    const checklist = await loadChecklist(scope, entry)
    if (checklist?.gentle && click.unfolded && entry.reopenedAt === null) {
      await askWhereLacking(scope, { random: deps.random, now }, member, checklist)
    }
    const about = { kind: checklistMessage, memberId: member.id, subjectId: entry.id, dueAt: now }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}
