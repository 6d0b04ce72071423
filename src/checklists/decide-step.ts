import { dateIn } from '../clock/local-date.ts'
import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { queueUpdate } from '../outbox/queue.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { touchPersonOfEntry } from '../people/person-of-entry.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { EntryClick, EntryClickResult } from '../rejections/entry-click.ts'
import { checklistMessage } from './checklist.message.ts'
import { type Decision, decide } from './checklist.ts'
import { putStepState } from './checklists.store.ts'
import { coolHeadMessage, coolHeadSubject } from './cool-head.message.ts'
import { loadChecklist } from './load-checklist.ts'
import type { Step } from './step.ts'

/**
 * Stores what a member decided about a step: done, skipped on purpose, or undone. A step that does not fit
 * the entry, or somebody else's entry, is 'gone'. Repeating changes nothing.
 */
export async function decideStep(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: EntryClick & { step: Step; decision: Decision },
): Promise<EntryClickResult> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const entry = member && (await entryById(scope, member, click.entryId))
    const checklist = entry && (await loadChecklist(scope, entry))
    const step = checklist?.steps.find((one) => one.step === click.step)
    if (member === null || step === undefined) return { kind: 'gone' }
    const state = decide(step.state, click.decision)
    await putStepState(scope, { entryId: click.entryId, memberId: member.id, step: step.step, state })
    if (step.step === 'touch' && state === 'done' && step.state !== 'done') {
      const on = dateIn(member.timeZone, now)
      await touchPersonOfEntry(scope, now, member, { entryId: click.entryId, on })
    }
    const about = { kind: checklistMessage, memberId: member.id, subjectId: click.entryId, dueAt: now }
    if (step.state === 'waiting') {
      // Its question needs no answer any more.
      const subjectId = coolHeadSubject(click.entryId, checklist?.coolHead.asks ?? 0)
      await queueUpdate(scope, deps.random, { ...about, kind: coolHeadMessage, subjectId }, 0)
    }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}
