import type { OnwardDatabase } from '../db/database.ts'
import { readWorkspace } from '../db/scope.ts'
import type { Choice, Profile } from './member.ts'
import { recogniseMember } from './recognise-member.ts'

/** What Slack said last about somebody, and what they chose in its place; null for somebody unknown. */
export async function storedProfile(
  database: OnwardDatabase,
  workspaceId: string,
  slackUserId: string,
): Promise<{ said: Profile; choice: Choice } | null> {
  return readWorkspace(database, workspaceId, async (scope) => {
    const member = await recogniseMember(scope, slackUserId)
    return member && { said: member.slackProfile, choice: member.choice }
  })
}
