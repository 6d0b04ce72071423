import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { companiesOf } from './rejections.store.ts'

/** The names of the companies of a member's entries, as they were typed, by the entry's id. */
export async function companiesOfEntries(
  scope: Scope,
  member: Member,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return companiesOf(scope, member, entryIds)
}
