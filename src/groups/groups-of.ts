import type { Scope } from '../db/scope.ts'
import { groupNames } from './groups.store.ts'
import { groupIdsOf } from './roster.store.ts'

/** A group as its members know it. */
export type GroupName = { readonly id: string; readonly name: string }

/** The groups that a Slack user is in, the oldest first. */
export async function groupsOf(scope: Scope, slackUserId: string): Promise<GroupName[]> {
  const ids = await groupIdsOf(scope, slackUserId)
  const names = ids.length === 0 ? new Map<string, string>() : await groupNames(scope, ids)
  return ids.map((id) => ({ id, name: names.get(id) ?? '' }))
}
