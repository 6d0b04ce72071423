import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import type { Member } from '../members/member.ts'
import { actions, button, confirmation, paragraph, plain } from '../slack/blocks.ts'
import { cleanLine } from '../slack/members-text.ts'
import { readJson } from '../slack/read-json.ts'
import type { Language } from '../words/language.ts'
import { lessonBlock, PART_OF_A_LIST } from './lesson-blocks.ts'
import type { ShownLesson } from './newest-lessons.ts'

export const LESSONS_MODAL = 'lessons'
/** The field for searching: a block_id; its element has an action_id of its own, since Enter is a click. */
export const ASKED_FIELD = 'asked'
export const LESSON_ACTIONS = {
  write: 'write_lesson',
  all: 'show_lessons',
  find: 'find_lessons',
  edit: 'edit_lesson',
  delete: 'delete_lesson',
  newer: 'lessons_newer',
  older: 'lessons_older',
} as const

export const PAGE_SIZE = 10
/** UTF-16 units: nobody looks for more, and what is typed has to fit into a button. */
const MAX_ASKED = 200

/** What the list shows: all lessons or those that were asked for, from which one on. */
export type LessonsState = { readonly asked: string | null; readonly offset: number }

const storedState = z.object({ asked: z.string().nullable(), offset: z.number().int().min(0).max(1_000_000) })

/** Reads the list's private_metadata, or a button's value: the first page where it holds nothing of ours. */
export function readLessonsState(stored: string | undefined): LessonsState {
  return readJson(storedState, stored) ?? { asked: null, offset: 0 }
}

/** What somebody typed to search for; null where it is nothing. */
export function readAsked(typed: string | null | undefined): string | null {
  return cleanLine(typed)?.slice(0, MAX_ASKED).toWellFormed() ?? null
}

const askedState = z.object({
  [ASKED_FIELD]: z.object({ [LESSON_ACTIONS.find]: z.object({ value: z.string().nullish() }) }),
})

/** What stands in the field for searching. */
export function askedIn(values: unknown): string | null {
  const parsed = askedState.safeParse(values)
  return readAsked(parsed.success ? parsed.data[ASKED_FIELD][LESSON_ACTIONS.find].value : null)
}

/** The field for searching, in the list and on Home. */
export function searchField(words: Language, asked: string | null): InputBlock {
  return {
    type: 'input',
    block_id: ASKED_FIELD,
    optional: true,
    dispatch_action: true,
    label: plain(words.lessons.search),
    element: {
      type: 'plain_text_input',
      action_id: LESSON_ACTIONS.find,
      max_length: MAX_ASKED,
      placeholder: plain(words.lessons.searchHint),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      ...(asked === null ? {} : { initial_value: asked }),
    },
  }
}

export type LessonsPage = LessonsState & {
  readonly member: Pick<Member, 'timeZone'>
  /** Null while they are being looked for. */
  readonly lessons: readonly ShownLesson[] | null
  readonly more: boolean
}

/** A page of lessons, with the field for searching above them. Shown to the member alone. */
export function lessonsModal(words: Language, page: LessonsPage): ModalView {
  const { asked, offset } = page
  return {
    type: 'modal',
    callback_id: LESSONS_MODAL,
    private_metadata: JSON.stringify({ asked, offset }),
    title: plain(words.lessons.listTitle),
    submit: plain(words.lessons.find),
    close: plain(words.rejectionForm.close),
    blocks: [searchField(words, asked), ...under(words, page)],
  }
}

function under(words: Language, page: LessonsPage): KnownBlock[] {
  const { lessons, asked } = page
  if (lessons === null) return [paragraph(words.lessons.looking)]
  if (lessons.length === 0 && page.offset === 0)
    return [
      paragraph(asked === null ? words.lessons.listEmpty : words.lessons.nothingFound),
      ...toAll(words, page),
    ]
  return [
    ...lessons.flatMap((lesson) => [
      lessonBlock(words, page.member, lesson, PART_OF_A_LIST),
      lessonButtons(words, lesson),
    ]),
    ...pageButtons(words, page),
    ...toAll(words, page),
  ]
}

function lessonButtons(words: Language, { id }: ShownLesson): KnownBlock {
  const { edit, delete: remove, deleting } = words.lessons
  return actions(button(LESSON_ACTIONS.edit, edit, id), {
    ...button(LESSON_ACTIONS.delete, remove, id),
    confirm: confirmation(deleting),
  })
}

function pageButtons(words: Language, { asked, offset, more }: LessonsPage): KnownBlock[] {
  const at = (to: number) => JSON.stringify({ asked, offset: Math.max(0, to) })
  const { newer, older } = words.entry
  const buttons = [
    ...(offset > 0 ? [button(LESSON_ACTIONS.newer, newer, at(offset - PAGE_SIZE))] : []),
    ...(more ? [button(LESSON_ACTIONS.older, older, at(offset + PAGE_SIZE))] : []),
  ]
  return buttons.length === 0 ? [] : [actions(...buttons)]
}

function toAll(words: Language, { asked }: LessonsPage): KnownBlock[] {
  return asked === null ? [] : [actions(button(LESSON_ACTIONS.all, words.lessons.all, 'all'))]
}
