import { setImmediate as nextTurn } from 'node:timers/promises'
import { asSystem, type Scope, type SystemScope, withinSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { claimDuePlans, plansOfOtherZones, putOffPlans } from './nudge-plans.store.ts'
import { queueNudges } from './queue-nudges.ts'
import { replanMany, ZONE_VERSION } from './replan-nudges.ts'

type TickDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'realNow'>

/** Members in one transaction: few enough that a click waits for 20 ms at most. */
const CHUNK = 75
const DAY_MS = 24 * 60 * 60 * 1_000

/**
 * Queues the nudges that are due, those due longest first, and plans each of those members anew in the same
 * transaction. Clicks are answered between the chunks. Several processes may do it at once: each due nudge is
 * queued once. Repeating is safe.
 */
export async function sendDueNudges(deps: TickDeps): Promise<void> {
  while (await asSystem(deps.database, (scope) => sendChunk(scope, deps))) await nextTurn()
}

/** Says whether more may be due. */
async function sendChunk(scope: SystemScope, deps: TickDeps): Promise<boolean> {
  const now = deps.clock.now()
  const due = await claimDuePlans(scope, { now, limit: CHUNK })
  // In one order everywhere: each waits for its place among the workspace's nudges.
  const groups = [...Map.groupBy(due, (plan) => plan.workspaceId)].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [workspaceId, plans] of groups) {
    const within = withinSystem(scope, workspaceId)
    const memberIds = plans.map(({ memberId }) => memberId)
    // The app was removed: nothing is sent, and it is looked whether it came back.
    if (plans[0]?.removed === true) await putOffPlans(within, memberIds, now + DAY_MS)
    else await queueNudges(within, deps, memberIds)
  }
  return due.length === CHUNK
}

/**
 * Plans anew whatever was planned with other zone data than this process has. To be called once a process,
 * before its first tick. Repeating is safe.
 */
export async function replanForZones(deps: Pick<Deps, 'database' | 'clock'>): Promise<void> {
  while (await asSystem(deps.database, (scope) => replanChunk(scope, deps.clock.now()))) await nextTurn()
}

async function replanChunk(scope: SystemScope, now: number): Promise<boolean> {
  const plans = await plansOfOtherZones(scope, ZONE_VERSION, CHUNK)
  const groups = Map.groupBy(plans, ({ workspaceId }) => workspaceId)
  for (const [workspaceId, members] of groups) {
    const within: Scope = withinSystem(scope, workspaceId)
    await replanMany(
      within,
      now,
      members.map(({ memberId }) => memberId),
    )
  }
  return plans.length === CHUNK
}
