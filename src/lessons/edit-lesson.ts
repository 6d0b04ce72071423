import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Stage } from '../rejections/rejection.ts'
import type { Who } from '../slack/who.ts'
import type { Lesson } from './lesson.ts'
import { findLesson, updateLesson } from './lessons.store.ts'
import { refreshShownLesson } from './refresh-shown.ts'

/**
 * Puts other words in the place of one of a member's own lessons; of one that belongs to an entry the stage
 * is the entry's. Anybody else's, or one that is gone, is 'gone'. Repeating is safe.
 */
export async function editLesson(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  edit: Who & { lessonId: string; lesson: Lesson; stage: Stage | null },
): Promise<'kept' | 'gone'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, edit.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, edit.slackUserId)
    const before = member && (await findLesson(scope, member, edit.lessonId))
    if (member === null || before === null) return 'gone'
    const stage = before.entryId === null ? edit.stage : before.stage
    await updateLesson(scope, member, before.id, { ...edit.lesson, stage })
    await refreshShownLesson(
      scope,
      { random: deps.random, now },
      { memberId: member.id, lessonId: before.id },
    )
    return 'kept'
  })
}
