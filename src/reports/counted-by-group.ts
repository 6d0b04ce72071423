import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OnwardDatabase } from '../db/database.ts'
import { readWorkspace, type Scope } from '../db/scope.ts'
import { homeGroupIdsOf } from '../groups/home-group.ts'
import { slackUsersOf } from '../members/slack-users-of.ts'
import { leadsByGroup, pageOfCounted } from './counted.store.ts'

/** Few enough that a click waits for about 20 ms at most. */
const MEMBERS_AT_ONCE = 300

/** How many members chose to be counted, by the group that is their home now. */
export type CountedByGroup = {
  /** Less the leads of that group. */
  readonly groups: ReadonlyMap<string, number>
  /** Less the leads of any group: who counts in the community. */
  readonly community: ReadonlyMap<string, number>
}

/** Counts for tiers alone: exact numbers, which are never shown, stored or logged. */
export async function countedByGroup(database: OnwardDatabase, workspaceId: string): Promise<CountedByGroup> {
  const leads = await readWorkspace(database, workspaceId, leadsByGroup)
  const leadsAny = new Set(leads.map(({ memberId }) => memberId))
  const leadsOne = new Set(leads.map(({ groupId, memberId }) => `${groupId} ${memberId}`))
  const groups = new Map<string, number>()
  const community = new Map<string, number>()
  for (let after: string | null = ''; after !== null; ) {
    const page: Page = { after, limit: MEMBERS_AT_ONCE }
    const homes: Homes = await readWorkspace(database, workspaceId, (scope) => homesOf(scope, page))
    for (const [memberId, groupId] of homes) {
      if (groupId === null) continue
      if (!leadsOne.has(`${groupId} ${memberId}`)) groups.set(groupId, (groups.get(groupId) ?? 0) + 1)
      if (!leadsAny.has(memberId)) community.set(groupId, (community.get(groupId) ?? 0) + 1)
    }
    after = homes.at(-1)?.[0] ?? null
    await nextTurn()
  }
  return { groups, community }
}

type Page = { readonly after: string; readonly limit: number }
type Homes = readonly (readonly [memberId: string, groupId: string | null])[]

/** In the order of the members' ids. */
async function homesOf(scope: Scope, page: Page): Promise<Homes> {
  const memberIds = await pageOfCounted(scope, page)
  if (memberIds.length === 0) return []
  const homes = await homeGroupIdsOf(scope, await slackUsersOf(scope, memberIds))
  return memberIds.map((memberId) => [memberId, homes.get(memberId) ?? null])
}
