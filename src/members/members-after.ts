import type { SystemScope } from '../db/scope.ts'
import { memberRefsAfter } from './all-members.store.ts'
import type { MemberRef } from './member.ts'

/** The members after one, in the order of their ids, `limit` at most; none when there are no more. */
export async function membersAfter(
  scope: SystemScope,
  after: MemberRef | null,
  limit: number,
): Promise<MemberRef[]> {
  return memberRefsAfter(scope, after, limit)
}
