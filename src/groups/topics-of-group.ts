import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { findGroup } from './groups.store.ts'
import { topicsOf } from './topics.store.ts'

/** What members suggested for a group's next meeting, the oldest first. */
export async function topicsOfGroup(
  deps: Pick<Deps, 'database'>,
  workspaceId: string,
  groupId: string,
): Promise<string[]> {
  return readWorkspace(deps.database, workspaceId, async (scope) => {
    const group = await findGroup(scope, groupId)
    return group === null ? [] : topicsOf(scope, group)
  })
}
