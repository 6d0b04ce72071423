import type { Scope } from '../db/scope.ts'
import type { Member } from './member.ts'
import { findMember, findMemberById } from './members.store.ts'

/** The member that a Slack user is; null for somebody who has not used Onward, or was forgotten. */
export async function recogniseMember(scope: Scope, slackUserId: string): Promise<Member | null> {
  return findMember(scope, slackUserId)
}

/** The same by the member's own id, as the outbox knows it. */
export async function memberById(scope: Scope, memberId: string): Promise<Member | null> {
  return findMemberById(scope, memberId)
}
