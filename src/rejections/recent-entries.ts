import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { entriesSince } from './entry-lists.store.ts'
import type { Entry } from './rejection.ts'

/**
 * What a member has logged since an instant (epoch milliseconds), logged last first, `limit` at most. None that
 * was logged without messages, and none that is open again.
 */
export async function recentEntries(
  scope: Scope,
  member: Member,
  recent: { readonly since: number; readonly limit: number },
): Promise<Entry[]> {
  return entriesSince(scope, member, recent)
}
