import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { meetMember } from '../meeting/meet-member.ts'
import { knowMember } from '../members/know-member.ts'
import type { Profile } from '../members/member.ts'
import { queueFile, queuePost } from '../outbox/queue.ts'
import { exportMessage } from './export.message.ts'
import { hasExportToCome, insertExport } from './exports.store.ts'

/**
 * Notes that a member wants everything as a file, and queues a message and the file behind it. While one is on
 * its way, asking again changes nothing. Throws when nothing could be stored.
 */
export async function askForExport(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  who: { workspaceId: string; slackUserId: string; profile: Profile },
): Promise<'asked' | 'on its way'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, who)
    if (await hasExportToCome(scope, member.id)) return 'on its way'
    await meetMember(scope, { random: deps.random, now }, member)
    const id = deps.random.id()
    await insertExport(scope, { id, memberId: member.id, askedAt: now })
    const about = { kind: exportMessage, memberId: member.id, subjectId: id, dueAt: now }
    await queuePost(scope, deps.random, about)
    await queueFile(scope, deps.random, about)
    return 'asked'
  })
}
