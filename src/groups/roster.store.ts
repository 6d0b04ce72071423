import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import { personIndex } from './person-index.ts'

/** Begins a round of asking Slack who is in a group; gives its number. */
export async function beginRound(scope: Scope, groupId: string): Promise<number | null> {
  const row = await scope.trx
    .updateTable('groups')
    .set((eb) => ({ roster_round: eb('roster_round', '+', 1) }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', groupId)
    .returning('roster_round')
    .executeTakeFirst()
  return row?.roster_round ?? null
}

/** Notes people as being in a group. Repeating is safe; what a later round saw, an earlier one leaves as it is. */
export async function insertSeen(
  scope: Scope,
  groupId: string,
  slackUserIds: readonly string[],
  round: number,
): Promise<void> {
  if (slackUserIds.length === 0) return
  await scope.trx
    .insertInto('group_roster')
    .values(
      slackUserIds.map((slackUserId) => ({
        workspace_id: scope.workspaceId,
        group_id: groupId,
        person_index: personIndex(scope, slackUserId),
        round,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'person_index', 'group_id'])
        .doUpdateSet({ round })
        .where('group_roster.round', '<', round),
    )
    .execute()
}

/** Takes those out of a group whom Slack did not name in this round any more. */
export async function deleteUnseen(scope: Scope, groupId: string, round: number): Promise<void> {
  await scope.trx
    .deleteFrom('group_roster')
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', groupId)
    .where('round', '<', round)
    .execute()
}

/** Notes that somebody left the channel. Repeating is safe. */
export async function deleteFromRoster(scope: Scope, groupId: string, slackUserId: string): Promise<void> {
  await scope.trx
    .deleteFrom('group_roster')
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', groupId)
    .where('person_index', '=', personIndex(scope, slackUserId))
    .execute()
}

/** The same for several at once, by their Slack user ids; who is in no group is missing. */
export async function groupIdsOfMany(
  scope: Scope,
  slackUserIds: readonly string[],
): Promise<Map<string, string[]>> {
  const people = new Map(slackUserIds.map((slackUserId) => [personIndex(scope, slackUserId), slackUserId]))
  const rows = await scope.trx
    .selectFrom('group_roster')
    .innerJoin('groups', (join) =>
      join
        .onRef('groups.workspace_id', '=', 'group_roster.workspace_id')
        .onRef('groups.group_id', '=', 'group_roster.group_id'),
    )
    .select(['groups.group_id', 'group_roster.person_index'])
    .where('group_roster.workspace_id', '=', scope.workspaceId)
    .where('group_roster.person_index', 'in', [...people.keys()])
    .orderBy('groups.set_up_at')
    .orderBy('groups.group_id')
    .execute()
  const found = new Map<string, string[]>()
  for (const row of rows) {
    const slackUserId = people.get(row.person_index) ?? ''
    found.set(slackUserId, [...(found.get(slackUserId) ?? []), row.group_id])
  }
  return found
}

/** The ids of the groups that a Slack user is in, the oldest group first. */
export async function groupIdsOf(scope: Scope, slackUserId: string): Promise<string[]> {
  const person = personIndex(scope, slackUserId)
  const { rows } = await groupsOfPerson(scope, { workspaceId: scope.workspaceId, person })
  const ids = rows.map((row) => row.group_id)
  // Most are in one group or none: a join for the order costs ten times as much.
  return ids.length <= 1 ? ids : oldestFirst(scope, ids)
}

async function oldestFirst(scope: Scope, groupIds: readonly string[]): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('groups')
    .select('group_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', 'in', groupIds)
    .orderBy('set_up_at')
    .orderBy('group_id')
    .execute()
  return rows.map((row) => row.group_id)
}

const groupsOfPerson = prepared((trx, is: { workspaceId: string; person: string }) =>
  trx
    .selectFrom('group_roster')
    .select('group_id')
    .where('workspace_id', '=', is.workspaceId)
    .where('person_index', '=', is.person),
)
