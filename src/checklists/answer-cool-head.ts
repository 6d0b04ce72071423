import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { isLanded } from '../landing/is-landed.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { queueUpdate } from '../outbox/queue.ts'
import { queueChange } from '../outbox/queue-change.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { EntryClick, EntryClickResult } from '../rejections/entry-click.ts'
import { askCoolHead } from './ask-cool-head.ts'
import { checklistMessage } from './checklist.message.ts'
import { putStepState, updateCoolHeadQuestion } from './checklists.store.ts'
import { coolHeadMessage, coolHeadSubject } from './cool-head.message.ts'
import { loadChecklist } from './load-checklist.ts'

export type CoolHeadAnswer = 'yes' | 'later' | 'leave'

const ASK_AGAIN_DAYS = 3

/**
 * Stores the answer to a cool-head question: the step opens, is asked about again in three days, or is left,
 * which completes it. Only the newest question counts, and only while the step is undecided, the entry is
 * closed and the member has not landed: every other click changes nothing and shows how things stand.
 */
export async function answerCoolHead(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: EntryClick & { asks: number; answer: CoolHeadAnswer },
): Promise<EntryClickResult> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const entry = member && (await entryById(scope, member, click.entryId))
    const checklist = entry && (await loadChecklist(scope, entry))
    if (member === null || entry === null || checklist === null) return { kind: 'gone' }
    const state = checklist.steps.find((step) => step.step === 'feedback')?.state
    const { asks } = checklist.coolHead
    // One that nobody could know of is there after all.
    const isLost = state === 'open' && checklist.coolHead.question === 'lost'
    const isAsked = (state === 'waiting' || isLost) && click.asks === asks && entry.reopenedAt === null
    if (isAsked && !(await isLanded(scope, member.id))) {
      await updateCoolHeadQuestion(scope, click, 'asked')
      const step = { entryId: entry.id, memberId: member.id, step: 'feedback' } as const
      if (click.answer === 'yes') await putStepState(scope, { ...step, state: 'open' })
      if (click.answer === 'leave') await putStepState(scope, { ...step, state: 'skipped' })
      if (click.answer === 'later') {
        const again = { entryId: entry.id, earlierAsks: asks, inDays: ASK_AGAIN_DAYS }
        await askCoolHead(scope, { random: deps.random, now }, member, again)
      }
    }
    const about = { memberId: member.id, dueAt: now }
    await queueUpdate(scope, deps.random, { ...about, kind: checklistMessage, subjectId: entry.id }, 0)
    const question = { ...about, kind: coolHeadMessage, subjectId: coolHeadSubject(entry.id, click.asks) }
    return queueChange(scope, deps.random, question, click.updateNotBefore)
  })
}
