import type { Scope } from '../db/scope.ts'
import { landedAmong } from '../landing/is-landed.ts'
import { timeZonesOf } from '../members/time-zones-of.ts'
import { nextPeopleOf } from '../people/people-to-nudge.ts'
import { nextRemindersOf } from '../reminders/next-reminders.ts'
import { inRoughPatch } from '../rough-patch/rough-patch-since.ts'
import { settingsOfMany } from '../settings/settings-of-many.ts'
import type { Candidate } from './choose-items.ts'
import { MOST_ITEMS } from './nudge.ts'
import { findPlans, type StoredPlan } from './nudge-plans.store.ts'
import type { NudgePlanInput, NudgeTimes } from './plan-nudge.ts'

/** Everything that a member's plan is made of, but the time. */
export type Planning = {
  readonly memberId: string
  readonly times: NudgeTimes
  readonly silent: boolean
  readonly plan: StoredPlan | null
  /** The first few of each kind: one more than a nudge holds, so that what is left over is known. */
  readonly candidates: readonly Candidate[]
}

/** Loads what the plans of some members are made of, with as many reads for many as for one. */
export async function loadPlanning(scope: Scope, memberIds: readonly string[]): Promise<Planning[]> {
  const zones = await timeZonesOf(scope, memberIds)
  const settings = await settingsOfMany(scope, memberIds)
  const silent = new Set([
    ...(await inRoughPatch(scope, memberIds)),
    ...(await landedAmong(scope, memberIds)),
  ])
  const plans = await findPlans(scope, memberIds)
  const candidates = await loadCandidates(scope, memberIds)
  return memberIds.flatMap((memberId) => {
    const timeZone = zones.get(memberId)
    if (timeZone === undefined) return []
    const { nudgeWeekday: weekday, nudgeHour: hour, weekend, pausedUntil } = settings(memberId)
    return {
      memberId,
      times: { timeZone, weekday, hour, weekend, pausedUntil },
      silent: silent.has(memberId),
      plan: plans.get(memberId) ?? null,
      candidates: candidates.get(memberId) ?? [],
    }
  })
}

async function loadCandidates(
  scope: Scope,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, Candidate[]>> {
  const people = await nextPeopleOf(scope, memberIds, MOST_ITEMS + 1)
  const reminders = await nextRemindersOf(scope, memberIds, MOST_ITEMS + 1)
  const all = [
    ...people.map(({ nextOn, ...person }) => ({ ...person, on: nextOn, entryId: null })),
    ...reminders.map((reminder) => ({ ...reminder, personId: null, unanswered: 0, postponedTo: null })),
  ]
  return Map.groupBy(all, ({ memberId }) => memberId)
}

/** What planning takes, at an instant (epoch milliseconds). */
export function planInput({ times, silent, plan, candidates }: Planning, now: number): NudgePlanInput {
  return {
    ...times,
    now,
    silent,
    lastNudgeAt: plan?.lastNudgeAt ?? null,
    readyOn: candidates.map(({ on }) => on).toSorted()[0] ?? null,
    slotAt: plan?.slotAt ?? null,
  }
}
