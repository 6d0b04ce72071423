import type { InputBlock, ModalView } from '@slack/types'
import { z } from 'zod'
import { STAGES, type Stage } from '../rejections/rejection.ts'
import { paragraph, plain } from '../slack/blocks.ts'
import { cleanText } from '../slack/members-text.ts'
import { readJson } from '../slack/read-json.ts'
import { tooLong } from '../words/count.ts'
import type { Language } from '../words/language.ts'
import { isEmpty, LESSON_LENGTH, type Lesson, type LessonSource } from './lesson.ts'

export const LESSON_MODAL = 'lesson'

/** The fields: each is a block_id; the element in it has the action_id `value`. */
export const LESSON_FIELDS = ['text', 'well', 'surprised', 'next_time'] as const
export type LessonField = (typeof LESSON_FIELDS)[number]
export const STAGE_FIELD = 'stage'

/** What the form is for, kept in its private_metadata: an entry's lesson, one that is kept, or a new one. */
export type LessonState =
  | { readonly about: 'entry'; readonly entryId: string; readonly source: LessonSource }
  | { readonly about: 'lesson'; readonly lessonId: string }
  | { readonly about: 'nothing' }

const storedState = z.union([
  z.strictObject({ entry: z.string().max(64), source: z.enum(['checklist', 'feedback']) }),
  z.strictObject({ lesson: z.string().max(128) }),
  z.strictObject({}),
])

/** Reads the form's private_metadata; null when it is not one of ours. */
export function readLessonState(privateMetadata: string): LessonState | null {
  const stored = readJson(storedState, privateMetadata)
  if (stored === null) return null
  if ('entry' in stored) return { about: 'entry', entryId: stored.entry, source: stored.source }
  return 'lesson' in stored ? { about: 'lesson', lessonId: stored.lesson } : { about: 'nothing' }
}

function metadataOf(state: LessonState): string {
  if (state.about === 'entry') return JSON.stringify({ entry: state.entryId, source: state.source })
  return JSON.stringify(state.about === 'lesson' ? { lesson: state.lessonId } : {})
}

/** The form, with what was written before. `stage` is asked for where no entry says it. */
export function lessonModal(
  words: Language,
  state: LessonState,
  lesson: Lesson & { readonly stage: Stage | null | 'of the entry' },
): ModalView {
  return {
    type: 'modal',
    callback_id: LESSON_MODAL,
    private_metadata: metadataOf(state),
    title: plain(words.lessons.title),
    submit: plain(words.lessons.submit),
    close: plain(words.rejectionForm.close),
    blocks: [
      paragraph(words.lessons.hint),
      input(words, 'text', lesson.text),
      input(words, 'well', lesson.well),
      input(words, 'surprised', lesson.surprised),
      input(words, 'next_time', lesson.nextTime),
      ...(lesson.stage === 'of the entry' ? [] : [stageInput(words, lesson.stage)]),
    ],
  }
}

function stageInput(words: Language, stage: Stage | null): InputBlock {
  const { stages, choose } = words.rejectionForm
  const options = STAGES.map((value) => ({ text: plain(stages[value]), value }))
  const initial = options.find(({ value }) => value === stage)
  return {
    type: 'input',
    block_id: STAGE_FIELD,
    optional: true,
    label: plain(words.lessons.labels.stage),
    element: {
      type: 'static_select',
      action_id: 'value',
      placeholder: plain(choose),
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  }
}

function input(words: Language, field: LessonField, value: string | null): InputBlock {
  const initial = value?.slice(0, LESSON_LENGTH).toWellFormed()
  return {
    type: 'input',
    block_id: field,
    optional: true,
    label: plain(words.lessons.labels[field]),
    element: {
      type: 'plain_text_input',
      action_id: 'value',
      multiline: true,
      max_length: LESSON_LENGTH,
      ...(initial ? { initial_value: initial } : {}),
    },
  }
}

const stateValues = z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() })))

export type LessonReading =
  | { readonly kind: 'read'; readonly lesson: Lesson; readonly stage: Stage | null }
  | { readonly kind: 'errors'; readonly errors: { [F in LessonField]?: string } }

/** Reads the submitted form. Nothing is cut off; a form with nothing in it is an error. */
export function readLessonForm(words: Language, state: unknown): LessonReading {
  const parsed = stateValues.safeParse(state)
  const errors: { [F in LessonField]?: string } = {}
  const read = (field: LessonField): string | null => {
    const text = cleanText(parsed.success ? parsed.data[field]?.value?.value : null)
    if (text === null || text.length <= LESSON_LENGTH) return text
    errors[field] = tooLong(words, text.length, LESSON_LENGTH)
    return null
  }
  const lesson = {
    text: read('text'),
    well: read('well'),
    surprised: read('surprised'),
    nextTime: read('next_time'),
  }
  if (isEmpty(lesson) && Object.keys(errors).length === 0) errors.text = words.lessons.empty
  return Object.keys(errors).length > 0
    ? { kind: 'errors', errors }
    : { kind: 'read', lesson, stage: readStage(state) }
}

const stageState = z.object({
  [STAGE_FIELD]: z.object({ value: z.object({ selected_option: z.object({ value: z.enum(STAGES) }) }) }),
})

function readStage(state: unknown): Stage | null {
  const parsed = stageState.safeParse(state)
  return parsed.success ? parsed.data[STAGE_FIELD].value.selected_option.value : null
}
