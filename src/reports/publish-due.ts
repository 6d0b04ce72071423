import { asSystem, inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { redrawAllHomes } from '../home/redraw-homes.ts'
import { timeZoneOf } from '../workspaces/time-zone-of.ts'
import { blurReport } from './publish-report.ts'
import { readContributions } from './read-contributions.ts'
import { groupOf } from './report-scope.ts'
import { windowOf } from './report-window.ts'
import { insertReport } from './reports.store.ts'
import { tellLeads } from './tell-leads.ts'
import { type DueWindow, dueWindows, markPublished } from './windows.store.ts'

const WINDOWS_AT_ONCE = 10

/**
 * Publishes the reports whose hour has come, each once, for good: another process that is at it too is
 * refused by the database. The leads of the group are told in the same transaction. Repeating is safe.
 */
export async function publishDue(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  for (;;) {
    const due = await asSystem(deps.database, (scope) => dueWindows(scope, deps.clock.now(), WINDOWS_AT_ONCE))
    if (due.length === 0) return
    for (const window of due) await publishWindow(deps, window)
    for (const workspaceId of new Set(due.map((window) => window.workspaceId)))
      await redrawAllHomes(deps, workspaceId)
  }
}

async function publishWindow(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  { workspaceId, reportScope, windowId, tier, about }: DueWindow,
): Promise<void> {
  const zone = await inWorkspace(deps.database, workspaceId, timeZoneOf)
  const { from, to } = windowOf(zone, windowId)
  const range = { groupId: groupOf(reportScope), from, to, windowId, about }
  // Nothing of a scope without a report is read.
  const contributions = tier === 'none' ? [] : await readContributions(deps.database, workspaceId, range)
  const subject = { scope: `${workspaceId} ${reportScope}`, window: { id: windowId, from, to }, tier, about }
  const report = blurReport(deps.database.keyring.reportNoiseKey, subject, contributions)
  const publishedAt = deps.clock.now()
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    if (!(await markPublished(scope, reportScope, windowId))) return
    await insertReport(scope, reportScope, { windowId, publishedAt, report })
    await tellLeads(scope, { random: deps.random, now: publishedAt }, { reportScope, windowId })
  })
}
