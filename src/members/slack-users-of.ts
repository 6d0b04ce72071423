import type { Scope } from '../db/scope.ts'
import { findSlackUserIds } from './members.store.ts'

/** Who these members are in Slack; one member at least. */
export async function slackUsersOf(
  scope: Scope,
  memberIds: readonly string[],
): Promise<{ id: string; slackUserId: string }[]> {
  return findSlackUserIds(scope, memberIds)
}
