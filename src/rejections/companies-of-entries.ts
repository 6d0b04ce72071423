import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { companiesOf, entryIdsOfCompany } from './entry-lists.store.ts'

/** The names of the companies of a member's entries, as they were typed, by the entry's id. */
export async function companiesOfEntries(
  scope: Scope,
  member: Member,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return companiesOf(scope, member, entryIds)
}

/** The ids of a member's entries of a company of the dictionary, however it was spelt. */
export async function entriesOfCompany(scope: Scope, memberId: string, companyId: string): Promise<string[]> {
  return entryIdsOfCompany(scope, memberId, companyId)
}
