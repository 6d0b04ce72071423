import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import type { MessageClick } from '../slack/message-change.slack.ts'
import { findRoughPatch, putRoughPatch } from './rough-patch.store.ts'
import { roughPatchAsk } from './rough-patch-ask.message.ts'
import { roughPatchOffer } from './rough-patch-offer.message.ts'
import { isRoughPatchSubject, refreshRoughPatch, roughPatchSubject } from './rough-patch-subject.ts'
import { turnOff, turnOn } from './set-rough-patch.ts'

type AnswerDeps = Pick<Deps, 'database' | 'clock' | 'random'>

/**
 * Stores the answer to an offer. Only the newest offer counts, and one that was accepted is over: a second
 * click changes nothing and shows how things stand.
 */
export async function answerOffer(
  deps: AnswerDeps,
  click: MessageClick & { answer: 'on' | 'not now' },
): Promise<MessageChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const before = member && (await findRoughPatch(scope, member.id))
    if (member === null || before === null || !isRoughPatchSubject(click.value)) return { kind: 'gone' }
    if (subjectOf(before.offeredAt) === click.value && before.offerAnswer !== 'on') {
      const answered = { ...before, offerAnswer: click.answer }
      if (click.answer === 'on') await turnOn(scope, { random: deps.random, now }, member, answered)
      else await putRoughPatch(scope, member.id, answered)
    }
    await refreshRoughPatch(scope, { random: deps.random, now }, member.id)
    const about = { kind: roughPatchOffer, memberId: member.id, subjectId: click.value, dueAt: now }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}

/**
 * Stores whether a rough patch goes on: for four more weeks, or no longer. Only the newest question counts: a
 * second click, or one on an old question, changes nothing and shows how things stand.
 */
export async function answerAsk(
  deps: AnswerDeps,
  click: MessageClick & { answer: 'keep' | 'off' },
): Promise<MessageChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const before = member && (await findRoughPatch(scope, member.id))
    if (member === null || before === null || !isRoughPatchSubject(click.value)) return { kind: 'gone' }
    if (subjectOf(before.nextAskAt) === click.value) {
      if (click.answer === 'keep') await turnOn(scope, { random: deps.random, now }, member, before)
      else await turnOff(scope, { now }, member, before)
    }
    await refreshRoughPatch(scope, { random: deps.random, now }, member.id)
    const about = { kind: roughPatchAsk, memberId: member.id, subjectId: click.value, dueAt: now }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}

function subjectOf(instant: number | null): string | null {
  return instant === null ? null : roughPatchSubject(instant)
}
