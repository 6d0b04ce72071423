import type { SystemScope } from '../db/scope.ts'
import { type DataKeyRef, memberRefsAfter } from './members.store.ts'

/** The members after one, in the order of their ids, `limit` at most; none when there are no more. */
export async function membersAfter(
  scope: SystemScope,
  after: DataKeyRef | null,
  limit: number,
): Promise<DataKeyRef[]> {
  return memberRefsAfter(scope, after, limit)
}
