import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { SealError } from '../sealing/seal.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { settingsOfMany } from '../settings/settings-of-many.ts'
import type { Group } from './group.ts'
import { findGroup } from './groups.store.ts'
import { groupIdsOf, groupIdsOfMany } from './roster.store.ts'

/** Somebody of whom perhaps nothing is stored: then without an id. */
export type Person = Pick<Member, 'slackUserId'> & Partial<Pick<Member, 'id'>>

/**
 * The id of the group that what a member logs now belongs to: the one that they chose, as long as they are in
 * it, else the oldest that they are in; null for somebody who is in none.
 */
export async function homeGroupIdOf(scope: Scope, person: Person): Promise<string | null> {
  const ids = await groupIdsOf(scope, person.slackUserId)
  if (ids.length <= 1 || person.id === undefined) return ids[0] ?? null
  return homeAmong(ids, (await settingsOf(scope, person.id)).homeGroupId)
}

/** The same for several members at once, by their ids: one at least. */
export async function homeGroupIdsOf(
  scope: Scope,
  members: readonly Pick<Member, 'id' | 'slackUserId'>[],
): Promise<Map<string, string | null>> {
  const settings = await settingsOfMany(
    scope,
    members.map(({ id }) => id),
  )
  const groups = await groupIdsOfMany(
    scope,
    members.map(({ slackUserId }) => slackUserId),
  )
  return new Map(
    members.map(({ id, slackUserId }) => [
      id,
      homeAmong(groups.get(slackUserId) ?? [], settings(id).homeGroupId),
    ]),
  )
}

function homeAmong(ids: readonly string[], chosen: string | null): string | null {
  return ids.find((id) => id === chosen) ?? ids[0] ?? null
}

/**
 * That group, with what its set-up says: who keeps the computer, whom to talk to. Null for somebody who is in
 * none, and where what is stored of it can't be read any more: what is said instead is better than nothing.
 */
export async function homeGroupOf(scope: Scope, person: Person): Promise<Group | null> {
  const groupId = await homeGroupIdOf(scope, person)
  try {
    return groupId === null ? null : await findGroup(scope, groupId)
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}
