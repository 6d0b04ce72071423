import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { findHome, updatePages } from './homes.store.ts'

/** Turns one section of a member's Home to another page. Repeating is safe. */
export async function leafHome(
  deps: Pick<Deps, 'database'>,
  leaf: Who & { readonly section: string; readonly offset: number },
): Promise<void> {
  await inWorkspace(deps.database, leaf.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, leaf.slackUserId)
    const home = member && (await findHome(scope, member.id))
    if (member === null || home === null) return
    await updatePages(scope, member.id, { ...home.pages, [leaf.section]: leaf.offset })
  })
}
