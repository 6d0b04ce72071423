import type { Scope } from '../db/scope.ts'
import { findAddress } from './members.store.ts'

/** Where to reach a member: the user id, and the DM's channel once it is known. Null when forgotten. */
export async function addressOf(
  scope: Scope,
  memberId: string | null,
): Promise<{ slackUserId: string; dmChannel: string | null } | null> {
  return memberId === null ? null : findAddress(scope, memberId)
}
