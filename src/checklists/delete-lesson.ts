import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { removeLesson } from '../lessons/remove-lesson.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { refreshChecklist } from './refresh-checklist.ts'

/**
 * Deletes one of a member's own lessons, at once and for good; messages that show it follow, and so does the
 * checklist of its entry. Anybody else's, or one that is gone, stays as it is: repeating is safe.
 */
export async function deleteLesson(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: Who & { lessonId: string },
): Promise<void> {
  const at = { random: deps.random, now: deps.clock.now() }
  await inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const removed = member && (await removeLesson(scope, at, member, click.lessonId))
    if (member === null || removed == null || removed.entryId === null) return
    await refreshChecklist(scope, at, { memberId: member.id, entryId: removed.entryId })
  })
}
