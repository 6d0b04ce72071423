import { dateIn } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { NewPost } from '../outbox/queue.ts'
import type { Entry } from '../rejections/rejection.ts'
import { FIRST_ASK_DAYS, planCoolHead } from './ask-cool-head.ts'
import { checklistMessage } from './checklist.message.ts'
import { insertChecklist } from './checklists.store.ts'
import { stepsFor } from './step.ts'

/**
 * Makes the checklist of an entry that was stored in this transaction, and gives the messages to queue behind
 * the answer: its own and, where asking for feedback fits, the question that opens it on the next weekday. In
 * a rough patch the list is a gentle one, and nothing is asked.
 */
export async function startChecklist(
  scope: Scope,
  deps: { now: number },
  member: Member,
  entry: Pick<Entry, 'id' | 'stage' | 'outcome' | 'heardOn'> & { inRoughPatch: boolean },
): Promise<NewPost[]> {
  const madeOn = dateIn(member.timeZone, deps.now)
  const asks = !entry.inRoughPatch && stepsFor(entry, madeOn).includes('feedback')
  const first = { entryId: entry.id, earlierAsks: 0, inDays: FIRST_ASK_DAYS }
  const question = asks ? planCoolHead(member, deps.now, first) : null
  await insertChecklist(scope, {
    entryId: entry.id,
    memberId: member.id,
    madeOn,
    gentle: entry.inRoughPatch,
    unfolded: false,
    coolHead: question?.coolHead ?? { asks: 0, on: null, question: 'none' },
    cameBack: null,
    thanksOn: null,
  })
  const post = { kind: checklistMessage, memberId: member.id, subjectId: entry.id, dueAt: deps.now }
  return question === null ? [post] : [post, question.post]
}
