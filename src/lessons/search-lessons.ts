import { setImmediate as nextTurn } from 'node:timers/promises'
import { readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { type IndexedLesson, newLessonIndex, wordsIn } from './lesson-index.ts'
import { lessonsAfter } from './lessons.store.ts'
import { withCompanies } from './newest-lessons.ts'

/** How many lessons are read and opened without a pause. */
const READ_AT_ONCE = 25
/** How many characters are taken into the index without a pause: a few milliseconds. */
const INDEX_AT_ONCE = 2_000

/**
 * The ids of a member's own lessons that have these words, in any form and with small typos, the best first;
 * those of companies with such a name too. They are opened and searched in memory, a few at a time: between
 * them others are served, and nothing of it is kept. `pause` gives others their turn.
 */
export async function searchLessons(
  deps: Pick<Deps, 'database'>,
  who: Who,
  asked: string,
  pause: () => Promise<unknown> = nextTurn,
): Promise<string[]> {
  const index = newLessonIndex()
  let after = ''
  let taken = 0
  for (;;) {
    // A transaction for each part: on SQLite one that stays open holds up everybody.
    const some = await readWorkspace(deps.database, who.workspaceId, (scope) => readSome(scope, who, after))
    for (const lesson of some) {
      if (taken > 0 && taken + lesson.words.length > INDEX_AT_ONCE) {
        await pause()
        taken = 0
      }
      index.add(lesson)
      taken += lesson.words.length
    }
    const last = some.at(-1)
    if (last === undefined || some.length < READ_AT_ONCE) return index.find(asked)
    after = last.id
    await pause()
    taken = 0
  }
}

async function readSome(scope: Scope, who: Who, after: string): Promise<IndexedLesson[]> {
  const member = await recogniseMember(scope, who.slackUserId)
  if (member === null) return []
  const lessons = await lessonsAfter(scope, member, { after, limit: READ_AT_ONCE })
  const shown = await withCompanies(scope, member, lessons)
  return shown.map((lesson) => ({ id: lesson.id, words: wordsIn(lesson, [lesson.company]) }))
}
