import { dateIn } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import type { Entry } from '../rejections/rejection.ts'
import { roughPatchSince } from '../rough-patch/rough-patch-since.ts'
import { askCoolHead, FIRST_ASK_DAYS } from './ask-cool-head.ts'
import { checklistMessage } from './checklist.message.ts'
import { insertChecklist } from './checklists.store.ts'
import { stepsFor } from './step.ts'

/**
 * Makes the checklist of an entry that was stored in this transaction, and queues its message behind the
 * answer; where asking for feedback fits, also the question that opens it on the next weekday. In a rough
 * patch the list is a gentle one, and nothing is asked.
 */
export async function startChecklist(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  entry: Pick<Entry, 'id' | 'stage' | 'outcome' | 'heardOn'>,
): Promise<void> {
  const madeOn = dateIn(member.timeZone, deps.now)
  const gentle = (await roughPatchSince(scope, member.id)) !== null
  const about = { entryId: entry.id, memberId: member.id }
  await insertChecklist(scope, {
    ...about,
    madeOn,
    gentle,
    unfolded: false,
    coolHead: { asks: 0, on: null, question: 'none' },
    cameBack: null,
    thanksOn: null,
  })
  await queuePost(scope, deps.random, {
    kind: checklistMessage,
    memberId: member.id,
    subjectId: entry.id,
    dueAt: deps.now,
  })
  if (!gentle && stepsFor(entry, madeOn).includes('feedback')) {
    await askCoolHead(scope, deps, member, { entryId: entry.id, earlierAsks: 0, inDays: FIRST_ASK_DAYS })
  }
}
