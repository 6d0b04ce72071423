import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { companyIn, toEntries } from './entry-row.ts'
import type { Entry, Stage } from './rejection.ts'

/** More of the same in two weeks are not looked at. */
const MOST_BESIDE = 20

/** One page of a member's entries, of a stage or of all, those heard last first; and whether there is more. */
export async function entriesOf(
  scope: Scope,
  member: Member,
  page: { offset: number; size: number; stage?: Stage | null },
): Promise<{ entries: Entry[]; more: boolean }> {
  const rows = await inListOrder(scope, member, page.stage ?? null)
    .selectAll()
    .offset(page.offset)
    .limit(page.size + 1)
    .execute()
  const shown = rows.slice(0, page.size)
  return { entries: await toEntries(scope, member, shown), more: rows.length > page.size }
}

/** Every company that a member has logged, of a stage or of all, in the order of the list. */
export async function companiesLogged(
  scope: Scope,
  member: Member,
  stage: Stage | null,
): Promise<{ entryId: string; company: string }[]> {
  const rows = await inListOrder(scope, member, stage).select(['entry_id', 'company_sealed']).execute()
  return rows.map((row) => ({ entryId: row.entry_id, company: companyIn(scope, member, row) }))
}

/** A member's entries with these ids, in their order. */
export async function entriesByIds(scope: Scope, member: Member, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return []
  const rows = await rowsOf(scope, member.id).selectAll().where('entry_id', 'in', ids).execute()
  const entries = await toEntries(scope, member, rows)
  return entries.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** The newest entries with messages that are closed, logged since an instant, logged last first. */
export async function entriesSince(
  scope: Scope,
  member: Member,
  { since, limit }: { since: number; limit: number },
): Promise<Entry[]> {
  const rows = await rowsOf(scope, member.id)
    .selectAll()
    .where('entered_at', '>=', since)
    .where('quiet', '=', 0)
    .where('reopened_at', 'is', null)
    .orderBy('entered_at', 'desc')
    .orderBy('entry_id')
    .limit(limit)
    .execute()
  return toEntries(scope, member, rows)
}

/** A member's other entries of the company and stage of one, entered in a span of time, in that order. */
export async function entriesBeside(
  scope: Scope,
  member: Member,
  entryId: string,
  within: { from: number; to: number },
): Promise<Entry[]> {
  const rows = await scope.trx
    .selectFrom('entries')
    .innerJoin('entries as one', (join) =>
      join
        .onRef('one.workspace_id', '=', 'entries.workspace_id')
        .onRef('one.member_id', '=', 'entries.member_id')
        .onRef('one.company_id', '=', 'entries.company_id')
        .onRef('one.stage', '=', 'entries.stage')
        .onRef('one.entry_id', '!=', 'entries.entry_id'),
    )
    .selectAll('entries')
    .where('one.workspace_id', '=', scope.workspaceId)
    .where('one.member_id', '=', member.id)
    .where('one.entry_id', '=', entryId)
    .where('entries.entered_at', '>=', within.from)
    .where('entries.entered_at', '<=', within.to)
    .orderBy('entries.entered_at')
    .orderBy('entries.entry_id')
    .limit(MOST_BESIDE)
    .execute()
  return toEntries(scope, member, rows)
}

/** The ids of a member's entries of one company of the dictionary. */
export async function entryIdsOfCompany(
  scope: Scope,
  memberId: string,
  companyId: string,
): Promise<string[]> {
  const rows = await rowsOf(scope, memberId)
    .select('entry_id')
    .where('company_id', '=', companyId)
    .orderBy('entry_id')
    .execute()
  return rows.map((row) => row.entry_id)
}

/** The names of the companies of some of a member's entries, by the entry's id. */
export async function companiesOf(
  scope: Scope,
  member: Member,
  entryIds: readonly string[],
): Promise<Map<string, string>> {
  if (entryIds.length === 0) return new Map()
  const rows = await rowsOf(scope, member.id)
    .select(['entry_id', 'company_sealed'])
    .where('entry_id', 'in', entryIds)
    .orderBy('entry_id')
    .execute()
  return new Map(rows.map((row) => [row.entry_id, companyIn(scope, member, row)]))
}

/** When a member heard each of the nos from that day on that are closed, one date an entry. */
export async function nosHeardFrom(scope: Scope, memberId: string, from: string): Promise<string[]> {
  const { rows } = await nosOf(scope, { workspaceId: scope.workspaceId, memberId, from })
  return rows.map((row) => row.heard_on)
}

type HeardFrom = { workspaceId: string; memberId: string; from: string }

const nosOf = prepared((trx, is: HeardFrom) =>
  trx
    .selectFrom('entries')
    .select('heard_on')
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', '=', is.memberId)
    .where('outcome', '=', 'no')
    .where('reopened_at', 'is', null)
    .where('heard_on', '>=', is.from),
)

/** A member's entries, of a stage or of all, those heard last first. */
function inListOrder(scope: Scope, member: Member, stage: Stage | null) {
  const rows = rowsOf(scope, member.id)
  return (stage === null ? rows : rows.where('stage', '=', stage))
    .orderBy('heard_on', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('entry_id')
}

function rowsOf(scope: Scope, memberId: string) {
  return scope.trx
    .selectFrom('entries')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
}
