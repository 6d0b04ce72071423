import type { Scope } from '../db/scope.ts'
import { leadMembers } from '../groups/lead-members.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { reportMessage, reportSubject } from './report.message.ts'
import { groupOf } from './report-scope.ts'

/** Queues the report of a window to the leads of its group; of the community they read by `/group stats`. */
export async function tellLeads(
  scope: Scope,
  deps: { random: Random; now: number },
  { reportScope, windowId }: { reportScope: string; windowId: string },
): Promise<void> {
  const groupId = groupOf(reportScope)
  if (groupId === null) return
  for (const member of await leadMembers(scope, deps, groupId)) {
    await queuePost(scope, deps.random, {
      kind: reportMessage,
      memberId: member.id,
      subjectId: reportSubject(groupId, windowId),
      dueAt: deps.now,
    })
  }
}
