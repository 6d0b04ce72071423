import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { settingsOf } from '../settings/settings-of.ts'
import { groupIdsOf } from './roster.store.ts'

/**
 * The id of the group that what a member logs now belongs to: the one that they chose, as long as they are in
 * it, else the oldest that they are in; null for somebody who is in none.
 */
export async function homeGroupIdOf(scope: Scope, member: Member): Promise<string | null> {
  const ids = await groupIdsOf(scope, member.slackUserId)
  if (ids.length <= 1) return ids[0] ?? null
  const { homeGroupId } = await settingsOf(scope, member.id)
  return ids.find((id) => id === homeGroupId) ?? ids[0] ?? null
}
