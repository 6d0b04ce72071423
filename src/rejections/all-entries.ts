import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { entriesOf } from './entry-lists.store.ts'
import type { Entry } from './rejection.ts'

/** More than anybody logs: all of them in one page. */
const ALL = 10_000

/** All that a member has logged, those heard last first. */
export async function allEntries(scope: Scope, member: Member): Promise<Entry[]> {
  return (await entriesOf(scope, member, { offset: 0, size: ALL })).entries
}
