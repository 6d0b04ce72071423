import type { CountedEntry } from './contribution.ts'
import type { ReportSubject } from './publish-report.ts'
import type { Tier } from './tier.ts'

/** Each group, and the community: `group:ID` or `community`. What holds from the next window on. */
export type ReportScopesTable = {
  workspace_id: string
  scope: string
  /** Null before the first window. */
  tier: Tier | null
  weeks: 1 | 4 | 8
  /** When the next window starts and is locked. Epoch milliseconds. */
  next_window_at: number
}

/** The windows that have started, with what was locked then. */
export type ReportWindowsTable = {
  workspace_id: string
  scope: string
  /** See report-window.ts. */
  window_id: string
  tier: Tier
  about: ReportSubject['about']
  /** When it comes out; null once it has. Epoch milliseconds. */
  next_publish_at: number | null
}

/** What was published: the displayed values alone. A row never changes. */
export type ReportsTable = {
  workspace_id: string
  scope: string
  window_id: string
  published_at: number
  /** A `Report` as JSON. */
  shown: string
}

/** Keeps the companies that a report names in the dictionary. */
export type ReportCompaniesTable = {
  workspace_id: string
  scope: string
  window_id: string
  company_id: string
}

/** The views in which nothing stands that anybody wrote: all that the report's code reads of members. */
export type ReportViews = {
  report_entries: ReportEntriesView
  /** Members who chose to be counted. */
  report_members: { workspace_id: string; member_id: string }
  report_leads: ReportLeadsView
}

/** Entries that a report may count. */
type ReportEntriesView = {
  workspace_id: string
  group_id: string
  member_id: string
  entered_at: number
  outcome: CountedEntry['outcome']
  stage: CountedEntry['stage']
  reason: CountedEntry['reason']
  company_id: string
}

/** Members who lead a group. */
type ReportLeadsView = { workspace_id: string; group_id: string; member_id: string }
