import { asSystem, inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { holdMember } from '../members/hold-member.ts'
import { queueUpdate } from '../outbox/queue.ts'
import { nudgeMessage } from './nudge.message.ts'
import { deleteNudge, nudgesBefore } from './nudges.store.ts'

/** Half a year: until then an answer in a nudge can be given or taken back. */
const KEPT_MS = 26 * 7 * 24 * 60 * 60 * 1_000
/** A tick's share: a message is changed for each, and Slack takes fifty such changes a minute. */
const AT_ONCE = 20

/**
 * Deletes what is stored of some nudges of more than half a year ago, and takes the names out of their messages.
 * Planning needs none of it: when the next one comes, who was not answered about and how many there were stand
 * with the plan and the people. Repeating is safe, and so are several processes.
 */
export async function putAwayOldNudges(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const now = deps.clock.now()
  const old = await asSystem(deps.database, (scope) => nudgesBefore(scope, now - KEPT_MS, AT_ONCE))
  for (const { workspaceId, memberId, nudgeId } of old) {
    await inWorkspace(deps.database, workspaceId, async (scope) => {
      if (!(await holdMember(scope, memberId)) || !(await deleteNudge(scope, nudgeId))) return
      await queueUpdate(
        scope,
        deps.random,
        { kind: nudgeMessage, memberId, subjectId: nudgeId, dueAt: now },
        0,
      )
    })
  }
}
