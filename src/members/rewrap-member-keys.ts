import type { SystemScope } from '../db/scope.ts'
import { rewrapDataKeys } from './all-members.store.ts'
import type { MemberRef } from './member.ts'

/**
 * Wraps the next members' data keys under the newest key of the ring, `limit` at most; their words stay as
 * they are. Gives the last of them, after which to go on; null when there are no more. Repeating is safe.
 */
export async function rewrapMemberKeys(
  scope: SystemScope,
  after: MemberRef | null,
  limit: number,
): Promise<MemberRef | null> {
  return rewrapDataKeys(scope, after, limit)
}
