import type { Scope } from '../db/scope.ts'
import { timeZoneOf } from '../workspaces/time-zone-of.ts'
import { COMMUNITY, scopeOfGroup } from './report-scope.ts'
import { firstWindowFrom } from './report-window.ts'
import { findScopeState, putScopeState } from './windows.store.ts'

/** Before the first window people have time to choose whether they want to be counted. */
const FIRST_AFTER_MS = 14 * 24 * 60 * 60 * 1_000
/** Whether the first window is a long one is seen when it starts, from who is counted then. */
const FIRST_WEEKS = 4

/** Begins the reports of a group that was set up, and of the community around it. Repeating is safe. */
export async function beginReports(scope: Scope, groupId: string, now: number): Promise<void> {
  const zone = await timeZoneOf(scope)
  const first = firstWindowFrom(zone, FIRST_WEEKS, now + FIRST_AFTER_MS)
  for (const reportScope of [scopeOfGroup(groupId), COMMUNITY]) {
    if ((await findScopeState(scope, reportScope)) !== null) continue
    await putScopeState(scope, reportScope, { tier: null, weeks: FIRST_WEEKS, nextWindowAt: first.from })
  }
}
