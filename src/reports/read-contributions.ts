import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OnwardDatabase } from '../db/database.ts'
import { readWorkspace } from '../db/scope.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { asReportRole, type CountedRange, countedEntries, countedMembers } from './counted.store.ts'

/** Few enough that a click waits for about 20 ms at most. */
const MEMBERS_AT_ONCE = 25

/**
 * What each counted member adds to the report of one window: read in small pieces, so that members are
 * answered meanwhile. Only the views that hold nobody's words are read.
 */
export async function readContributions(
  database: OnwardDatabase,
  workspaceId: string,
  range: CountedRange & { windowId: string },
): Promise<Contribution[]> {
  const key = database.keyring.reportNoiseKey
  const contributions: Contribution[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page = { after, limit: MEMBERS_AT_ONCE }
    const { members, entries } = await readWorkspace(database, workspaceId, (scope) =>
      asReportRole(scope, async () => {
        const some = await countedMembers(scope, range, page)
        return { members: some, entries: some.length === 0 ? [] : await countedEntries(scope, range, some) }
      }),
    )
    for (const [memberId, theirs] of Map.groupBy(entries, (entry) => entry.memberId))
      contributions.push(contributionOf(key, range, memberId, theirs))
    after = members.at(-1) ?? null
    await nextTurn()
  }
  return contributions
}
