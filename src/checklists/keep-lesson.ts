import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Lesson, LessonSource } from '../lessons/lesson.ts'
import { refreshShownOfEntry } from '../lessons/refresh-shown.ts'
import { writeLesson } from '../lessons/write-lesson.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Who } from '../slack/who.ts'
import { putStepState } from './checklists.store.ts'
import { refreshChecklist } from './refresh-checklist.ts'

/** Stores what a member wrote down; in the checklist that completes the step. Repeating is safe. */
export async function keepLesson(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  kept: Who & { entryId: string; source: LessonSource; lesson: Lesson },
): Promise<'kept' | 'gone'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, kept.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, kept.slackUserId)
    const entry = member && (await entryById(scope, member, kept.entryId))
    if (member === null || entry === null) return 'gone'
    const { source, lesson } = kept
    await writeLesson(scope, now, { member, entry, source, lesson })
    await refreshShownOfEntry(scope, { random: deps.random, now }, member, entry.id)
    if (source === 'checklist') {
      await putStepState(scope, { entryId: entry.id, memberId: member.id, step: 'lesson', state: 'done' })
    }
    await refreshChecklist(scope, { random: deps.random, now }, { memberId: member.id, entryId: entry.id })
    return 'kept'
  })
}
