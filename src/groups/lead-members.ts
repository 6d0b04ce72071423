import type { Scope } from '../db/scope.ts'
import { meetMember } from '../meeting/meet-member.ts'
import { knowMember } from '../members/know-member.ts'
import { type Member, UNKNOWN_PROFILE } from '../members/member.ts'
import type { Random } from '../random.ts'
import { leadsOf } from './leads.store.ts'

/** A group's leads as members: whoever has not used Onward yet is introduced to it first. */
export async function leadMembers(
  scope: Scope,
  deps: { random: Random; now: number },
  groupId: string,
): Promise<Member[]> {
  const members: Member[] = []
  for (const slackUserId of await leadsOf(scope, groupId)) {
    const member = await knowMember(scope, deps, { slackUserId, profile: UNKNOWN_PROFILE })
    await meetMember(scope, deps, member)
    members.push(member)
  }
  return members
}
