import type { Scope } from '../db/scope.ts'

/** Names a group's leads, in the place of those before. */
export async function putLeads(
  scope: Scope,
  groupId: string,
  slackUserIds: readonly string[],
): Promise<void> {
  await scope.trx
    .deleteFrom('group_leads')
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', groupId)
    .execute()
  await scope.trx
    .insertInto('group_leads')
    .values(
      [...new Set(slackUserIds)].map((slackUserId) => ({
        workspace_id: scope.workspaceId,
        group_id: groupId,
        slack_user_id: slackUserId,
      })),
    )
    .execute()
}

/** The Slack user ids of a group's leads, in order. */
export async function leadsOf(scope: Scope, groupId: string): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('group_leads')
    .select('slack_user_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', groupId)
    .orderBy('slack_user_id')
    .execute()
  return rows.map((row) => row.slack_user_id)
}

/** Ends somebody's lead, in one group or in all. */
export async function deleteLead(scope: Scope, slackUserId: string, groupId?: string): Promise<void> {
  await scope.trx
    .deleteFrom('group_leads')
    .where('workspace_id', '=', scope.workspaceId)
    .where('slack_user_id', '=', slackUserId)
    .$if(groupId !== undefined, (query) => query.where('group_id', '=', groupId ?? ''))
    .execute()
}
