import { readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Who } from '../slack/who.ts'
import type { Group } from './group.ts'
import { findGroup, findGroupByChannel } from './groups.store.ts'
import { leadsOf } from './leads.store.ts'
import { groupIdsOf } from './roster.store.ts'

/** The group that somebody speaks of, and what they are in it. */
export type GroupHere = {
  readonly group: Group
  /** Whether they are in the group's channel. */
  readonly isIn: boolean
  readonly isLead: boolean
  readonly leads: readonly string[]
}

/**
 * The group of the channel in which somebody typed something; elsewhere, the oldest that they are in. Null
 * where there is none.
 */
export async function groupHere(
  deps: Pick<Deps, 'database'>,
  { workspaceId, slackUserId }: Who,
  channel: string,
): Promise<GroupHere | null> {
  return readWorkspace(deps.database, workspaceId, async (scope) => {
    const mine = await groupIdsOf(scope, slackUserId)
    const group = (await findGroupByChannel(scope, channel)) ?? (await firstOf(scope, mine))
    if (group === null) return null
    const leads = await leadsOf(scope, group.id)
    return { group, leads, isIn: mine.includes(group.id), isLead: leads.includes(slackUserId) }
  })
}

async function firstOf(scope: Scope, groupIds: readonly string[]): Promise<Group | null> {
  const [first] = groupIds
  return first === undefined ? null : findGroup(scope, first)
}
