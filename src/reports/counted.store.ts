import { sql } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { CountedEntry, ReportAbout } from './contribution.ts'
import type { ReportViews } from './reports.table.ts'

/** On Postgres the report's code reads as a role that may see the views and nothing else. */
export async function asReportRole<Result>(scope: Scope, read: () => Promise<Result>): Promise<Result> {
  if (scope.dialect !== 'postgres') return read()
  const { rows } = await sql<{ may: boolean; role: string }>`select current_setting('role') as role, exists (
    select from pg_roles where rolname = 'onward_report' and pg_has_role(session_user, oid, 'member')) as may`.execute(
    scope.trx,
  )
  const [before] = rows
  if (before?.may !== true) return read()
  await sql`set local role onward_report`.execute(scope.trx)
  const result = await read()
  await sql`select set_config('role', ${before.role}, true)`.execute(scope.trx)
  return result
}

/** What is read of: one group, or all of the workspace, between two instants. */
export type CountedRange = {
  readonly groupId: string | null
  readonly from: number
  readonly to: number
  readonly about: ReportAbout
}

/**
 * The members who chose to be counted, after one, in the order of their ids: without those who lead the group,
 * or any group of the community.
 */
export async function countedMembers(
  scope: Scope,
  { groupId }: Pick<CountedRange, 'groupId'>,
  page: { after: string; limit: number },
): Promise<string[]> {
  const rows = await scope.trx
    .withTables<ReportViews>()
    .selectFrom('report_members as m')
    .select('m.member_id')
    .where('m.workspace_id', '=', scope.workspaceId)
    .where('m.member_id', '>', page.after)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('report_leads as l')
            .select('l.member_id')
            .whereRef('l.workspace_id', '=', 'm.workspace_id')
            .whereRef('l.member_id', '=', 'm.member_id')
            .$if(groupId !== null, (query) => query.where('l.group_id', '=', groupId ?? '')),
        ),
      ),
    )
    .orderBy('m.member_id')
    .limit(page.limit)
    .execute()
  return rows.map((row) => row.member_id)
}

/** All members who chose to be counted, leads too, after one, in the order of their ids. */
export async function pageOfCounted(scope: Scope, page: { after: string; limit: number }): Promise<string[]> {
  const rows = await scope.trx
    .withTables<ReportViews>()
    .selectFrom('report_members')
    .select('member_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '>', page.after)
    .orderBy('member_id')
    .limit(page.limit)
    .execute()
  return rows.map((row) => row.member_id)
}

/** Who leads which group. */
export async function leadsByGroup(scope: Scope): Promise<{ groupId: string; memberId: string }[]> {
  const rows = await scope.trx
    .withTables<ReportViews>()
    .selectFrom('report_leads')
    .select(['group_id', 'member_id'])
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
  return rows.map((row) => ({ groupId: row.group_id, memberId: row.member_id }))
}

/** These members' nos in a range, equal ones together; of what the report is not about, nothing is read. */
export async function countedEntries(
  scope: Scope,
  { groupId, from, to, about }: CountedRange,
  memberIds: readonly string[],
): Promise<CountedEntry[]> {
  const rows = await scope.trx
    .withTables<ReportViews>()
    .selectFrom('report_entries as e')
    .select('e.member_id')
    .$if(about !== 'companies', (query) => query.select(['e.stage', 'e.reason']))
    .$if(about !== 'people', (query) => query.select('e.company_id'))
    .select(({ fn }) => fn.countAll<number | string>().as('times'))
    .where('e.workspace_id', '=', scope.workspaceId)
    .where('e.member_id', 'in', memberIds)
    .where('e.entered_at', '>=', from)
    .where('e.entered_at', '<', to)
    .where('e.outcome', '=', 'no')
    .$if(groupId !== null, (query) => query.where('e.group_id', '=', groupId ?? ''))
    .groupBy('e.member_id')
    .$if(about !== 'companies', (query) => query.groupBy(['e.stage', 'e.reason']))
    .$if(about !== 'people', (query) => query.groupBy('e.company_id'))
    .execute()
  return rows.map((row) => ({
    memberId: row.member_id,
    enteredAt: from,
    outcome: 'no',
    stage: row.stage ?? 'applied',
    reason: row.reason ?? 'none',
    companyId: row.company_id ?? '',
    times: Number(row.times),
  }))
}
