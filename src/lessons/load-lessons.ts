import type { ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { NO_LESSON } from './lesson.ts'
import { lessonModal } from './lesson-modal.ts'
import { findLesson } from './lessons.store.ts'
import { type LessonsState, lessonsModal, PAGE_SIZE } from './lessons-modal.ts'
import { lessonsWithIds, newestLessons } from './newest-lessons.ts'
import { searchLessons } from './search-lessons.ts'

/**
 * A page of a member's lessons: all of them, newest first, or those that were asked for, the best first. The
 * first page where there is none at that offset.
 */
export async function loadLessons(
  deps: Pick<Deps, 'database'>,
  who: Who,
  state: LessonsState,
): Promise<ModalView> {
  const found = state.asked === null ? null : await searchLessons(deps, who, state.asked)
  const view = await page(deps, who, state, found)
  return view ?? (await page(deps, who, { ...state, offset: 0 }, found)) ?? lookingFor(wordsFor(null), state)
}

/** Null where that page is empty and is not the first. */
async function page(
  deps: Pick<Deps, 'database'>,
  who: Who,
  state: LessonsState,
  found: readonly string[] | null,
): Promise<ModalView | null> {
  const { offset } = state
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const words = wordsFor(member?.locale ?? null)
    if (member === null) {
      return lessonsModal(words, {
        ...state,
        member: { timeZone: null },
        lessons: [],
        more: false,
        offset: 0,
      })
    }
    const { lessons, more } =
      found === null
        ? await newestLessons(scope, member, { offset, size: PAGE_SIZE })
        : {
            lessons: await lessonsWithIds(scope, member, found.slice(offset, offset + PAGE_SIZE)),
            more: found.length > offset + PAGE_SIZE,
          }
    return lessons.length === 0 && offset > 0
      ? null
      : lessonsModal(words, { ...state, member, lessons, more })
  })
}

/** The list while its lessons are being looked for. */
export function lookingFor(words: Language, state: LessonsState): ModalView {
  return lessonsModal(words, { ...state, member: { timeZone: null }, lessons: null, more: false })
}

/** The form for one of a member's own lessons; null for anybody else's, or one that is gone. */
export async function ownLessonForm(
  deps: Pick<Deps, 'database'>,
  who: Who,
  lessonId: string,
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const lesson = member && (await findLesson(scope, member, lessonId))
    if (member === null || lesson === null) return null
    const stage = lesson.entryId === null ? lesson.stage : 'of the entry'
    return lessonModal(wordsFor(member.locale), { about: 'lesson', lessonId }, { ...lesson, stage })
  })
}

/** The form for a lesson that belongs to no entry. */
export function newLessonForm(words: Language): ModalView {
  return lessonModal(words, { about: 'nothing' }, { ...NO_LESSON, stage: null })
}
