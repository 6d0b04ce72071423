import { versions } from 'node:process'
import type { Scope } from '../db/scope.ts'
import { loadPlanning, planInput } from './load-planning.ts'
import { putPlans } from './nudge-plans.store.ts'
import { planNudge } from './plan-nudge.ts'

/** The time-zone data that plans are reckoned with: with other data they are made again. */
export const ZONE_VERSION = versions.tz ?? ''

/**
 * Plans a member's next nudge anew. To be called in every transaction that changes what it depends on: people,
 * reminders, the time zone, pauses and the other settings, a rough patch, landing. Repeating is safe.
 */
export async function replanNudges(scope: Scope, deps: { now: number }, memberId: string): Promise<void> {
  await replanMany(scope, deps.now, [memberId])
}

/** The same for several members of a workspace. */
export async function replanMany(scope: Scope, now: number, memberIds: readonly string[]): Promise<void> {
  const plannings = await loadPlanning(scope, memberIds)
  const plans = plannings
    .filter(({ plan, candidates }) => plan !== null || candidates.length > 0)
    .map((planning) => ({
      memberId: planning.memberId,
      plan: planNudge(planInput(planning, now)),
      lastNudgeAt: planning.plan?.lastNudgeAt ?? null,
      nudges: planning.plan?.nudges ?? 0,
    }))
  await putPlans(scope, plans, ZONE_VERSION)
}
