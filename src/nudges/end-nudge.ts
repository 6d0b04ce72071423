import type { Scope } from '../db/scope.ts'
import { memberById } from '../members/recognise-member.ts'
import type { PostEnd } from '../outbox/message-kind.ts'
import { changePerson } from '../people/change-person.ts'
import { reminderOn, remindOn } from '../reminders/reminder-on.ts'
import type { Nudge, NudgeItem } from './nudge.ts'
import { findPlans, putPlans } from './nudge-plans.store.ts'
import { findNudge, updateNudgeState } from './nudges.store.ts'
import { weekFrom } from './plan-nudge.ts'
import { replanNudges, ZONE_VERSION } from './replan-nudges.ts'
import { readBeforeNudge } from './undo.ts'

/**
 * What follows when a nudge was sent or not, in the transaction that records it. Where Slack surely has not got
 * it, its items are as they were before: one that came too late for its hours is made up for, and one that
 * Slack refused is tried again a week later. Where nobody can tell, it counts as sent.
 */
export async function endNudge(
  scope: Scope,
  now: number,
  { memberId, nudgeId }: { memberId: string; nudgeId: string },
  how: PostEnd,
): Promise<void> {
  const nudge = await findNudge(scope, memberId, nudgeId)
  if (nudge === null || nudge.state !== 'queued') return
  const isSent = how === 'sent' || how === 'unknown'
  await updateNudgeState(scope, nudge.id, isSent ? 'sent' : 'left out')
  if (!isSent) await restore(scope, memberId, nudge)
  await setWeek(scope, nudge, now, how)
}

/** From when the week after it counts; the next nudge is planned anew where that has changed. */
async function setWeek(scope: Scope, nudge: Nudge, now: number, how: PostEnd): Promise<void> {
  const { memberId, slotAt } = nudge
  const stored = (await findPlans(scope, [memberId])).get(memberId)
  if (stored === undefined) return
  const isLeftOut = how === 'left out'
  const lastNudgeAt = isLeftOut ? nudge.lastBefore : weekFrom(slotAt, now)
  if (how === 'sent' && lastNudgeAt === stored.lastNudgeAt) return
  // Its hour counts as missed, so that it can be made up.
  const plan = isLeftOut ? { slotAt, nextNudgeAt: now } : null
  await putPlans(scope, [{ memberId, plan, lastNudgeAt, nudges: stored.nudges }], ZONE_VERSION)
  await replanNudges(scope, { now }, memberId)
}

async function restore(scope: Scope, memberId: string, { items }: Nudge): Promise<void> {
  const member = await memberById(scope, memberId)
  if (member === null) return
  for (const item of items) {
    if (item.about === 'company') await restoreReminder(scope, memberId, item)
    else if (item.personId !== null) {
      const { set, postponedTo = null, unanswered = 0 } = readBeforeNudge(item.undo)
      await changePerson(scope, member, item.personId, (person) => {
        if (item.about === 'resting')
          return person.state === 'resting' ? { ...person, state: 'active', postponedTo, unanswered } : person
        // Somebody about whom something else was decided meanwhile stays as they are.
        return person.postponedTo === set ? { ...person, postponedTo, unanswered } : person
      })
    }
  }
}

async function restoreReminder(scope: Scope, memberId: string, { entryId, undo }: NudgeItem): Promise<void> {
  const { on } = readBeforeNudge(undo)
  if (entryId === null || on === undefined) return
  // One that was set meanwhile is the member's newer wish.
  if ((await reminderOn(scope, entryId)) === null) await remindOn(scope, { entryId, memberId, on })
}
