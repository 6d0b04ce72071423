import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { leadsOf } from './leads.store.ts'
import { deleteTopics } from './topics.store.ts'

/** Clears a group's list for the next meeting, when one of its leads says so. Repeating is safe. */
export async function clearTopics(
  deps: Pick<Deps, 'database'>,
  who: { workspaceId: string; slackUserId: string; groupId: string },
): Promise<'cleared' | 'no lead'> {
  return inWorkspace(deps.database, who.workspaceId, async (scope) => {
    if (!(await leadsOf(scope, who.groupId)).includes(who.slackUserId)) return 'no lead'
    await deleteTopics(scope, who.groupId)
    return 'cleared'
  })
}
