import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { findGroup } from './groups.store.ts'
import { groupIdsOf } from './roster.store.ts'
import { insertTopic, topicsOf } from './topics.store.ts'

/** A list longer than this can not be talked through. */
const MOST_TOPICS = 50

/**
 * Adds a suggestion to a group's list for the next meeting. Nothing says who made it, so it can not be taken
 * back, and repeating adds it only where the list does not hold the same words already.
 */
export async function suggestTopic(
  deps: Pick<Deps, 'database' | 'random'>,
  suggestion: { workspaceId: string; slackUserId: string; groupId: string; text: string },
): Promise<'noted' | 'full' | 'not in the group'> {
  return inWorkspace(deps.database, suggestion.workspaceId, async (scope) => {
    const group = await findGroup(scope, suggestion.groupId)
    const isIn = (await groupIdsOf(scope, suggestion.slackUserId)).includes(suggestion.groupId)
    if (group === null || !isIn) return 'not in the group'
    const topics = await topicsOf(scope, group)
    if (topics.includes(suggestion.text)) return 'noted'
    if (topics.length >= MOST_TOPICS) return 'full'
    await insertTopic(scope, group, { id: deps.random.id(), text: suggestion.text })
    return 'noted'
  })
}
