import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { knowMember } from '../members/know-member.ts'
import { type Profile, UNKNOWN_PROFILE } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import { beginReports } from '../reports/begin-reports.ts'
import { noteTimeZone } from '../workspaces/note-time-zone.ts'
import type { GroupSetUp } from './group.ts'
import { putGroup } from './groups.store.ts'
import { leadsOf, putLeads } from './leads.store.ts'
import { newLeadMessage } from './new-lead.message.ts'

export type SetUpGroup = {
  readonly workspaceId: string
  readonly channel: string
  /** The channel's name, as Slack said when it was asked. */
  readonly name: string
  /** The zone of whoever sets the group up: the workspace's calendar goes by the first one. */
  readonly timeZone: string | null
  readonly setUp: GroupSetUp
  /** Who does it, who is told nothing that the form said; and what Slack says about them and the leads. */
  readonly by?: { readonly slackUserId: string; readonly profileOf: ReadonlyMap<string, Profile> }
}

/**
 * Makes a channel a group, or changes what was decided about one: leads, who keeps the computer, the support
 * contacts, shares. Who is in it is asked next. Who is made a lead is told what that is, once. Repeating is safe.
 */
export async function setUpGroup(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  { workspaceId, channel, name, timeZone, setUp, by }: SetUpGroup,
): Promise<void> {
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    await noteTimeZone(scope, timeZone ?? 'UTC')
    const now = deps.clock.now()
    const groupId = await putGroup(scope, { ...setUp, id: deps.random.id(), channel, name, now })
    const before = await leadsOf(scope, groupId)
    await putLeads(scope, groupId, setUp.leads)
    if (by !== undefined) {
      const inside = { random: deps.random, now }
      const known = (slackUserId: string) =>
        knowMember(scope, inside, { slackUserId, profile: by.profileOf.get(slackUserId) ?? UNKNOWN_PROFILE })
      // The channel is spoken to in the language of a lead.
      await known(by.slackUserId)
      const toTell = setUp.leads.filter((lead) => lead !== by.slackUserId && !before.includes(lead))
      for (const lead of toTell) {
        const { id: memberId } = await known(lead)
        const message = { kind: newLeadMessage, memberId, subjectId: groupId, dueAt: now }
        await queuePost(scope, deps.random, message)
      }
    }
    await beginReports(scope, groupId, now)
  })
}
