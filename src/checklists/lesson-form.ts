import type { ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { LessonSource } from '../lessons/lesson.ts'
import { lessonModal } from '../lessons/lesson-modal.ts'
import { writtenLesson } from '../lessons/write-lesson.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'

/** The form for a lesson, with what was written before; null for an entry that is gone or somebody else's. */
export async function lessonForm(
  deps: Pick<Deps, 'database'>,
  who: Who,
  state: { entryId: string; source: LessonSource },
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const entry = member && (await entryById(scope, member, state.entryId))
    if (member === null || entry === null) return null
    const lesson = await writtenLesson(scope, member, entry.id, state.source)
    return lessonModal(
      wordsFor(member.locale),
      { about: 'entry', ...state },
      { ...lesson, stage: 'of the entry' },
    )
  })
}
