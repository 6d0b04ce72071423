import { asSystem, inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { timeZoneOf } from '../workspaces/time-zone-of.ts'
import { type CountedByGroup, countedByGroup } from './counted-by-group.ts'
import { groupOf } from './report-scope.ts'
import { type ReportWindow, windowAfter, windowAt } from './report-window.ts'
import { type Tier, tierFor, windowWeeksFor } from './tier.ts'
import {
  type DueScope,
  dueScopes,
  findScopeState,
  insertWindow,
  type LockedWindow,
  putScopeState,
  type ScopeState,
} from './windows.store.ts'

const SCOPES_AT_ONCE = 20

/** Beyond each group of a community there are so many counted members at least. */
const COMMUNITY_BEYOND_EACH = 7

/**
 * Locks the windows that have started: what they count by, from the members of that moment. A change of tier
 * waits for the next boundary of eight weeks. What was missed while Onward was off is locked one after the
 * other. Repeating is safe.
 */
export async function lockWindows(deps: Pick<Deps, 'database' | 'clock'>): Promise<void> {
  for (;;) {
    const due = await asSystem(deps.database, (scope) => dueScopes(scope, deps.clock.now(), SCOPES_AT_ONCE))
    if (due.length === 0) return
    for (const [workspaceId, ofOne] of Map.groupBy(due, (one) => one.workspaceId)) {
      const counted = await countedByGroup(deps.database, workspaceId)
      for (const one of ofOne) await lockWindow(deps, one, counted)
    }
  }
}

async function lockWindow(
  deps: Pick<Deps, 'database' | 'clock'>,
  { workspaceId, reportScope }: DueScope,
  counted: CountedByGroup,
): Promise<void> {
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    const state = await findScopeState(scope, reportScope)
    if (state === null || state.nextWindowAt > deps.clock.now()) return
    const zone = await timeZoneOf(scope)
    const now = nowFor(zone, state, countedIn(reportScope, counted))
    const window = windowAt(zone, now.weeks, state.nextWindowAt)
    if (window.from !== state.nextWindowAt) {
      // The first window of a group turned out to be a long one: it waits for its own boundary.
      return putScopeState(scope, reportScope, { ...state, nextWindowAt: windowAfter(zone, window).from })
    }
    await insertWindow(scope, reportScope, lockOf(window, now.tier, aboutOf(now)))
    const fourWeeks = windowAt(zone, 4, window.from)
    // Of a community with weekly reports, companies come out every four weeks.
    if (now.weeks === 1 && fourWeeks.from === window.from)
      await insertWindow(scope, reportScope, lockOf(fourWeeks, now.tier, 'companies'))
    await putScopeState(scope, reportScope, { ...now, nextWindowAt: windowAfter(zone, window).from })
  })
}

function lockOf(window: ReportWindow, tier: Tier, about: LockedWindow['about']): LockedWindow {
  return { windowId: window.id, tier, about, nextPublishAt: window.publishedAt }
}

/** Tier and length for the window that starts now; both stay between boundaries of eight weeks. */
function nowFor(
  zone: string,
  { tier, weeks, nextWindowAt }: ScopeState,
  counted: number,
): { tier: Tier; weeks: ScopeState['weeks'] } {
  const isBoundary = windowAt(zone, 8, nextWindowAt).from === nextWindowAt
  if (!isBoundary && tier !== null) return { tier, weeks }
  return { tier: tierFor(counted), weeks: windowWeeksFor(counted) }
}

function aboutOf({ tier, weeks }: { tier: Tier; weeks: number }): 'people' | 'both' {
  return tier === 'L' && weeks > 1 ? 'both' : 'people'
}

/** How many are counted for the tier; none for a community that would betray one of its groups. */
function countedIn(reportScope: string, { groups, community }: CountedByGroup): number {
  const groupId = groupOf(reportScope)
  if (groupId !== null) return groups.get(groupId) ?? 0
  const sizes = [...community.values()]
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const betrays = sizes.some((size) => all - size < COMMUNITY_BEYOND_EACH || 2 * size > all)
  return sizes.length < 2 || betrays ? 0 : all
}
