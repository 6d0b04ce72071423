import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { normaliseCompany } from '../sealing/normalise-company.ts'
import type { EntriesList } from './entries-list.ts'
import { companiesLogged, entriesByIds, entriesOf } from './entry-lists.store.ts'
import type { Entry } from './rejection.ts'

export type EntriesPage = {
  readonly entries: readonly Entry[]
  readonly more: boolean
  /** What it is a page of: the first page where there is none at the wanted place. */
  readonly list: EntriesList
}

/**
 * A page of a member's entries, those heard last first: all of them, or those of a stage, and of the companies
 * whose names hold what was typed, however it is spelled. Names are sealed, so all of them are read for it.
 */
export async function findEntries(
  scope: Scope,
  member: Member,
  list: EntriesList,
  size: number,
): Promise<EntriesPage> {
  const page = await pageOf(scope, member, list, size)
  if (page.entries.length > 0 || list.offset === 0) return { ...page, list }
  const first = { ...list, offset: 0 }
  return { ...(await pageOf(scope, member, first, size)), list: first }
}

async function pageOf(
  scope: Scope,
  member: Member,
  { offset, stage, company }: EntriesList,
  size: number,
): Promise<{ entries: Entry[]; more: boolean }> {
  if (company === null) return entriesOf(scope, member, { offset, size, stage })
  const wanted = normaliseCompany(company)
  const fitting = (await companiesLogged(scope, member, stage)).filter((one) =>
    normaliseCompany(one.company).includes(wanted),
  )
  const ids = fitting.slice(offset, offset + size).map((one) => one.entryId)
  return { entries: await entriesByIds(scope, member, ids), more: fitting.length > offset + size }
}
