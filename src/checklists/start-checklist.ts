import { dateIn } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { drawLine } from '../encouragement/draw-line.ts'
import type { Member } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import type { Entry } from '../rejections/rejection.ts'
import { wordsFor } from '../words/language.ts'
import { askCoolHead } from './ask-cool-head.ts'
import { checklistMessage } from './checklist.message.ts'
import { insertChecklist } from './checklists.store.ts'
import { reasonDeck } from './reason-deck.ts'
import { STEPS, type Step, stepsFor } from './step.ts'

/** How long after logging the cool-head question is put, at the earliest. */
const COOL_HEAD_DAYS = 1

/**
 * Makes the checklist of an entry that was stored in this transaction, and queues its message behind the
 * answer; where asking for feedback fits, also the question that opens it on the next weekday.
 */
export async function startChecklist(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  entry: Pick<Entry, 'id' | 'stage' | 'outcome' | 'heardOn'>,
): Promise<void> {
  const madeOn = dateIn(member.timeZone, deps.now)
  const about = { entryId: entry.id, memberId: member.id }
  await insertChecklist(scope, {
    ...about,
    madeOn,
    unfolded: false,
    reasons: await drawReasons(scope, deps.random, member, entry),
    coolHead: { asks: 0, on: null },
    cameBack: null,
  })
  await queuePost(scope, deps.random, {
    kind: checklistMessage,
    memberId: member.id,
    subjectId: entry.id,
    dueAt: deps.now,
  })
  if (stepsFor(entry, madeOn).includes('feedback')) {
    await askCoolHead(scope, deps, member, { entryId: entry.id, earlierAsks: 0, inDays: COOL_HEAD_DAYS })
  }
}

/** A reason for every step, also for those that fit only after the entry is changed. */
async function drawReasons(
  scope: Scope,
  random: Random,
  member: Member,
  entry: Pick<Entry, 'outcome'>,
): Promise<Partial<Record<Step, string>>> {
  const { checklist } = wordsFor(member.locale)
  const reasons: Partial<Record<Step, string>> = {}
  for (const step of STEPS) {
    const deck = reasonDeck(checklist, step, entry.outcome)
    if (deck !== null) reasons[step] = await drawLine(scope, random, member.id, deck)
  }
  return reasons
}
