import type { SystemScope } from '../db/scope.ts'
import { type DataKeyRef, rewrapDataKeys } from './members.store.ts'

/**
 * Wraps the next members' data keys under the newest key of the ring, `limit` at most; their words stay as
 * they are. Gives the last of them, after which to go on; null when there are no more. Repeating is safe.
 */
export async function rewrapMemberKeys(
  scope: SystemScope,
  after: DataKeyRef | null,
  limit: number,
): Promise<DataKeyRef | null> {
  return rewrapDataKeys(scope, after, limit)
}
