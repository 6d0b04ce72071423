import type { Scope } from '../db/scope.ts'
import { type Report, reportSchema } from './report.ts'

/** A report as it came out. */
export type PublishedReport = {
  readonly windowId: string
  /** Epoch milliseconds. */
  readonly publishedAt: number
  readonly report: Report
}

/** Publishes a report, for good. The database refuses a second one, and every change. */
export async function insertReport(
  scope: Scope,
  reportScope: string,
  published: PublishedReport,
): Promise<void> {
  const key = { workspace_id: scope.workspaceId, scope: reportScope, window_id: published.windowId }
  const { report, publishedAt } = published
  await scope.trx
    .insertInto('reports')
    .values({ ...key, published_at: publishedAt, shown: JSON.stringify(report) })
    .execute()
  const companies = 'companies' in report ? report.companies : []
  if (companies.length === 0) return
  await scope.trx
    .insertInto('report_companies')
    .values(companies.map(({ companyId }) => ({ ...key, company_id: companyId })))
    .execute()
}

/** What came out for a scope, the newest first. */
export async function reportsOf(
  scope: Scope,
  reportScope: string,
  limit: number,
): Promise<PublishedReport[]> {
  const rows = await scope.trx
    .selectFrom('reports')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('scope', '=', reportScope)
    .orderBy('published_at', 'desc')
    .orderBy('window_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    windowId: row.window_id,
    publishedAt: row.published_at,
    report: reportSchema.parse(JSON.parse(row.shown)),
  }))
}

/** The report of a window as it was published; null where there is none. */
export async function findReport(
  scope: Scope,
  reportScope: string,
  windowId: string,
): Promise<PublishedReport | null> {
  const row = await scope.trx
    .selectFrom('reports')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('scope', '=', reportScope)
    .where('window_id', '=', windowId)
    .executeTakeFirst()
  if (row === undefined) return null
  const report = reportSchema.parse(JSON.parse(row.shown))
  return { windowId: row.window_id, publishedAt: row.published_at, report }
}
