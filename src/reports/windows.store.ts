import type { Scope, SystemScope } from '../db/scope.ts'
import type { ReportSubject } from './publish-report.ts'
import type { Tier } from './tier.ts'

/** What holds for a group or a community from its next window on. */
export type ScopeState = {
  /** Null before the first window. */
  readonly tier: Tier | null
  readonly weeks: 1 | 4 | 8
  readonly nextWindowAt: number
}

/** How a scope is reported on now; null before its first window. A scope that writes locks it. */
export async function findScopeState(scope: Scope, reportScope: string): Promise<ScopeState | null> {
  const row = await scope.trx
    .selectFrom('report_scopes')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('scope', '=', reportScope)
    .$if(scope.locks, (query) => query.forUpdate())
    .executeTakeFirst()
  return row === undefined ? null : { tier: row.tier, weeks: row.weeks, nextWindowAt: row.next_window_at }
}

/** Stores how a scope is reported on, in the place of what was. */
export async function putScopeState(scope: Scope, reportScope: string, state: ScopeState): Promise<void> {
  const values = { tier: state.tier, weeks: state.weeks, next_window_at: state.nextWindowAt }
  await scope.trx
    .insertInto('report_scopes')
    .values({ workspace_id: scope.workspaceId, scope: reportScope, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'scope']).doUpdateSet(values))
    .execute()
}

export type DueScope = { readonly workspaceId: string; readonly reportScope: string }

/** Whose next window has started and is to be locked. */
export async function dueScopes(scope: SystemScope, now: number, limit: number): Promise<DueScope[]> {
  const rows = await scope.trx
    .selectFrom('report_scopes')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'report_scopes.workspace_id')
    .select(['report_scopes.workspace_id', 'report_scopes.scope'])
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('report_scopes.next_window_at', '<=', now)
    .orderBy('report_scopes.next_window_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ workspaceId: row.workspace_id, reportScope: row.scope }))
}

/** A window that has started, with what was locked then. */
export type LockedWindow = {
  readonly windowId: string
  readonly tier: Tier
  readonly about: ReportSubject['about']
  readonly nextPublishAt: number | null
}

/** Locks a window; one that is locked stays as it is. */
export async function insertWindow(scope: Scope, reportScope: string, window: LockedWindow): Promise<void> {
  await scope.trx
    .insertInto('report_windows')
    .values({
      workspace_id: scope.workspaceId,
      scope: reportScope,
      window_id: window.windowId,
      tier: window.tier,
      about: window.about,
      next_publish_at: window.nextPublishAt,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'scope', 'window_id']).doNothing())
    .execute()
}

export type DueWindow = DueScope & LockedWindow

/** The windows whose report is to come out, the oldest first. */
export async function dueWindows(scope: SystemScope, now: number, limit: number): Promise<DueWindow[]> {
  const rows = await scope.trx
    .selectFrom('report_windows')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'report_windows.workspace_id')
    .selectAll('report_windows')
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('report_windows.next_publish_at', '<=', now)
    .orderBy('report_windows.next_publish_at')
    .orderBy('report_windows.scope')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    reportScope: row.scope,
    windowId: row.window_id,
    tier: row.tier,
    about: row.about,
    nextPublishAt: row.next_publish_at,
  }))
}

/** The next window of a scope that comes out; null where none has started yet. */
export async function findNextPublishAt(scope: Scope, reportScope: string): Promise<number | null> {
  const row = await scope.trx
    .selectFrom('report_windows')
    .select(({ fn }) => fn.min('next_publish_at').as('at'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('scope', '=', reportScope)
    .executeTakeFirst()
  return row?.at ?? null
}

/** Notes that a window's report comes out now; false where it has come out already. */
export async function markPublished(scope: Scope, reportScope: string, windowId: string): Promise<boolean> {
  const { numUpdatedRows } = await scope.trx
    .updateTable('report_windows')
    .set({ next_publish_at: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('scope', '=', reportScope)
    .where('window_id', '=', windowId)
    .where('next_publish_at', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
