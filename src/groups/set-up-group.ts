import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { beginReports } from '../reports/begin-reports.ts'
import { noteTimeZone } from '../workspaces/note-time-zone.ts'
import type { GroupSetUp } from './group.ts'
import { putGroup } from './groups.store.ts'
import { putLeads } from './leads.store.ts'

export type SetUpGroup = {
  readonly workspaceId: string
  readonly channel: string
  /** The channel's name, as Slack said when it was asked. */
  readonly name: string
  /** The zone of whoever sets the group up: the workspace's calendar goes by the first one. */
  readonly timeZone: string | null
  readonly setUp: GroupSetUp
}

/**
 * Makes a channel a group, or changes what was decided about one: leads, who keeps the computer, the support
 * contacts, shares. Who is in it is asked next. Repeating is safe.
 */
export async function setUpGroup(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  { workspaceId, channel, name, timeZone, setUp }: SetUpGroup,
): Promise<void> {
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    await noteTimeZone(scope, timeZone ?? 'UTC')
    const now = deps.clock.now()
    const groupId = await putGroup(scope, { ...setUp, id: deps.random.id(), channel, name, now })
    await putLeads(scope, groupId, setUp.leads)
    await beginReports(scope, groupId, now)
  })
}
