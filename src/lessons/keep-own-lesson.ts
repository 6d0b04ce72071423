import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { knowMember } from '../members/know-member.ts'
import type { Profile } from '../members/member.ts'
import type { Stage } from '../rejections/rejection.ts'
import type { Who } from '../slack/who.ts'
import type { Lesson } from './lesson.ts'
import { findLessonByOrigin, putLesson } from './lessons.store.ts'

/**
 * Stores a lesson that belongs to no entry. `origin` is the view that was submitted: submitting it again
 * stores the newest words in its place.
 */
export async function keepOwnLesson(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  kept: Who & { profile: Profile; origin: string; lesson: Lesson; stage: Stage | null },
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, kept.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, kept)
    const before = await findLessonByOrigin(scope, member, kept.origin)
    const id = before?.id ?? deps.random.id()
    const { lesson, stage, origin } = kept
    const about = { id, stage, origin, entryId: null, source: null, writtenAt: now }
    await putLesson(scope, member, { ...lesson, ...about })
  })
}
