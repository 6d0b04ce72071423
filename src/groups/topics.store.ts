import type { Scope } from '../db/scope.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Group } from './group.ts'

/** Adds a suggestion to the end of a group's list. */
export async function insertTopic(
  scope: Scope,
  group: Group,
  topic: { id: string; text: string },
): Promise<void> {
  await scope.trx
    .insertInto('group_topics')
    .values((eb) => ({
      workspace_id: scope.workspaceId,
      topic_id: topic.id,
      group_id: group.id,
      text_sealed: seal(group.key, topic.text, placeOf(scope, topic.id)),
      position: eb
        .selectFrom('group_topics')
        .select((inner) =>
          inner(inner.fn.coalesce(inner.fn.max('position'), inner.lit(0)), '+', 1).as('next'),
        )
        .where('workspace_id', '=', scope.workspaceId)
        .where('group_id', '=', group.id),
    }))
    .execute()
}

/** A group's suggestions, the oldest first. */
export async function topicsOf(scope: Scope, group: Group): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('group_topics')
    .select(['topic_id', 'text_sealed'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', group.id)
    .orderBy('position')
    .execute()
  return rows.map((row) => open(group.key, row.text_sealed, placeOf(scope, row.topic_id)))
}

/** Clears what was suggested in a group. Repeating is safe. */
export async function deleteTopics(scope: Scope, groupId: string): Promise<void> {
  await scope.trx
    .deleteFrom('group_topics')
    .where('workspace_id', '=', scope.workspaceId)
    .where('group_id', '=', groupId)
    .execute()
}

function placeOf(scope: Scope, topicId: string): Place {
  return { workspace: scope.workspaceId, table: 'group_topics', column: 'text', row: topicId }
}
