import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Group } from './group.ts'
import { allGroups, findGroup } from './groups.store.ts'
import { homeGroupIdOf } from './home-group.ts'
import { leadsOf } from './leads.store.ts'
import { groupIdsOf } from './roster.store.ts'

/** Whether a group takes shares of somebody now: it is allowed, the channel is in reach, and they are in it. */
export async function takesShares(scope: Scope, group: Group, slackUserId: string): Promise<boolean> {
  if (!group.sharesAllowed || !group.reachable) return false
  return isInGroup(scope, group.id, slackUserId)
}

/** Whether somebody is in that group's channel. */
export async function isInGroup(scope: Scope, groupId: string, slackUserId: string): Promise<boolean> {
  return (await groupIdsOf(scope, slackUserId)).includes(groupId)
}

/** Where what a member shares goes: the home group, else the oldest group of theirs that takes shares; else null. */
export async function shareGroupOf(scope: Scope, member: Member): Promise<Group | null> {
  const home = await homeGroupIdOf(scope, member)
  const rest = (await groupIdsOf(scope, member.slackUserId)).filter((id) => id !== home)
  for (const id of home === null ? rest : [home, ...rest]) {
    const group = await findGroup(scope, id)
    if (group !== null && (await takesShares(scope, group, member.slackUserId))) return group
  }
  return null
}

/** Every group of the workspace: for what is in one of them, nobody knows which. */
export async function groupsOfWorkspace(scope: Scope): Promise<Group[]> {
  return allGroups(scope)
}

/** Whether somebody leads that group. */
export async function leadsGroup(scope: Scope, groupId: string, slackUserId: string): Promise<boolean> {
  return (await leadsOf(scope, groupId)).includes(slackUserId)
}

/** The locale in which a group is spoken to: that of a lead whose locale is known, the same for everybody. */
export async function localeOfGroup(scope: Scope, groupId: string): Promise<string | null> {
  for (const lead of await leadsOf(scope, groupId)) {
    const member = await recogniseMember(scope, lead)
    if (member?.locale != null) return member.locale
  }
  return null
}
