import type { Scope } from '../db/scope.ts'
import type { Group } from '../groups/group.ts'
import { groupsOfWorkspace } from '../groups/share-groups.ts'
import type { Share } from './share.ts'
import { linkedShares } from './shares.store.ts'

/**
 * The shares that are known to be a member's, of one entry or of all, with the groups that they are in. Nothing
 * but their sealed links says so: every link of the workspace is opened.
 */
export async function linkedSharesOf(
  scope: Scope,
  { memberId, entryId }: { memberId: string; entryId?: string },
): Promise<{ share: Share; group: Group }[]> {
  const found: { share: Share; group: Group }[] = []
  for (const group of await groupsOfWorkspace(scope)) {
    for (const share of await linkedShares(scope, group, memberId)) {
      if (entryId === undefined || share.link.entryId === entryId) found.push({ share, group })
    }
  }
  return found
}
