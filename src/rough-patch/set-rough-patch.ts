import { softenChecklists } from '../checklists/soften-checklists.ts'
import { dateIn } from '../clock/local-date.ts'
import { hourThere, localHourAfter } from '../clock/local-hours.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import type { Random } from '../random.ts'
import { queueAsk } from './queue-ask.ts'
import { putRoughPatch } from './rough-patch.store.ts'
import { GOES_ON_DAYS, type RoughPatch, recentFrom } from './rough-patch.ts'

/** The hours between which somebody is asked, where they are. */
const FIRST_HOUR = 9
const LAST_HOUR = 17

/**
 * Turns a rough patch on: the checklists of the last weeks get shorter, and in four weeks the member is asked
 * whether it goes on. Where it is on, this begins another four weeks.
 */
export async function turnOn(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  roughPatch: RoughPatch,
): Promise<void> {
  const hour = Math.min(Math.max(hourThere(member.timeZone, deps.now), FIRST_HOUR), LAST_HOUR)
  const { at } = localHourAfter(member.timeZone, deps.now, { days: GOES_ON_DAYS, hour, weekday: false })
  await putRoughPatch(scope, member.id, {
    ...roughPatch,
    since: roughPatch.since ?? deps.now,
    nextAskAt: at,
  })
  await replanNudges(scope, deps, member.id)
  await queueAsk(scope, deps.random, member.id, at)
  await replanNudges(scope, deps, member.id)
  const from = recentFrom(dateIn(member.timeZone, deps.now))
  await softenChecklists(scope, deps, { memberId: member.id, from })
}

/** Turns it off: nudges come again, and what is logged from now on is answered as before. */
export async function turnOff(
  scope: Scope,
  deps: { now: number },
  member: Member,
  roughPatch: RoughPatch,
): Promise<void> {
  await putRoughPatch(scope, member.id, { ...roughPatch, since: null, nextAskAt: null })
  await replanNudges(scope, deps, member.id)
}
