import type { HomeSection } from '../home/home-section.ts'
import { actions, button, header, smallPrint } from '../slack/blocks.ts'
import { lessonBlock } from './lesson-blocks.ts'
import { LESSON_ACTIONS, searchField } from './lessons-modal.ts'
import { newestLessons } from './newest-lessons.ts'

const NEWEST = 3
const PART_ON_HOME = 150

/** What a member learned: the newest three, a field for searching, all of them behind a click. */
export const lessonsSection: HomeSection = {
  name: 'lessons',
  most: { blocks: 12, bytes: 24_000 },
  async draw({ scope, member, words }) {
    const { lessons } = await newestLessons(scope, member, { offset: 0, size: NEWEST })
    const write = button(LESSON_ACTIONS.write, words.lessons.write, 'new')
    const title = header(words.lessons.homeTitle)
    if (lessons.length === 0) return [title, smallPrint(words.lessons.homeEmpty), actions(write)]
    return [
      title,
      ...lessons.map((lesson) => lessonBlock(words, member, lesson, PART_ON_HOME)),
      searchField(words, null),
      actions(write, button(LESSON_ACTIONS.all, words.lessons.all, 'all')),
    ]
  },
}
