import type { Scope } from '../db/scope.ts'
import type { MemberRef } from './member.ts'
import { deleteMember, someMemberIds } from './members.store.ts'

/**
 * Deletes up to `limit` members of a workspace with all that belongs to them, and says who they were; fewer
 * than that are the last ones.
 */
export async function forgetMembers(scope: Scope, limit: number): Promise<MemberRef[]> {
  const memberIds = await someMemberIds(scope, limit)
  for (const memberId of memberIds) await deleteMember(scope, memberId)
  return memberIds.map((memberId) => ({ workspaceId: scope.workspaceId, memberId }))
}
