import { versions } from 'node:process'
import type { Scope } from '../db/scope.ts'
import { isLanded } from '../landing/is-landed.ts'
import { memberById } from '../members/recognise-member.ts'
import { nextPersonOn } from '../people/people-due-for.ts'
import { firstReminderOn } from '../reminders/reminder-on.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { findPlan, putPlan } from './nudge-plans.store.ts'
import { planNudge } from './plan-nudge.ts'

/** The time-zone data that plans are reckoned with: with other data they are made again. */
const ZONE_VERSION = versions.tz ?? ''

/**
 * Plans a member's next nudge anew. To be called in every transaction that changes what it depends on: people,
 * reminders, the time zone, pauses and the other settings, a rough patch, landing. Repeating is safe.
 */
export async function replanNudges(scope: Scope, deps: { now: number }, memberId: string): Promise<void> {
  const member = await memberById(scope, memberId)
  if (member === null) return
  const stored = await findPlan(scope, memberId)
  const dates = [await nextPersonOn(scope, memberId), await firstReminderOn(scope, memberId)]
  const readyOn = dates.filter((date) => date !== null).sort()[0] ?? null
  if (stored === null && readyOn === null) return
  const settings = await settingsOf(scope, memberId)
  const plan = planNudge({
    now: deps.now,
    timeZone: member.timeZone,
    weekday: settings.nudgeWeekday,
    hour: settings.nudgeHour,
    weekend: settings.weekend,
    pausedUntil: settings.pausedUntil,
    silent: settings.roughPatchSince !== null || (await isLanded(scope, memberId)),
    lastNudgeAt: stored?.lastNudgeAt ?? null,
    readyOn,
    slotAt: stored?.slotAt ?? null,
  })
  await putPlan(scope, memberId, { plan, zoneVersion: ZONE_VERSION })
}
