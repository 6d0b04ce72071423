import type { ActionsBlock, InputBlock, InputBlockElement, ModalView, PlainTextOption } from '@slack/types'
import { z } from 'zod'
import type { LocalDate } from '../clock/local-date.ts'
import { actions, button, plain, smallPrint } from '../slack/blocks.ts'
import { cleanLine, cleanText } from '../slack/members-text.ts'
import { readJson } from '../slack/read-json.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import type { EntriesList } from './entries-list.ts'
import { HEARD_BY, OUTCOMES, REASONS_GIVEN, SHARE_WISHES, STAGES } from './rejection.ts'
import {
  FIELDS,
  FIRST_FIELDS,
  type Field,
  type FormValues,
  OPTIONAL_FIELDS,
  QUIET_VALUE,
  TEXT_LIMITS,
  type TextField,
  VALUE_ACTION_ID,
} from './rejection-fields.ts'

export const REJECTION_MODAL = 'rejection'
export const SHOW_MORE_ACTION = 'show_more'
/** The global shortcut, and the button on Home and in place of a form that did not open. */
export const LOG_A_NO = 'log_a_no'

/** What the form knows about itself, kept in its private_metadata. */
export type FormState = {
  /** The entry that is being edited; null for a new one. */
  readonly entryId: string | null
  /** What the list shows that lies under the form. */
  readonly list?: EntriesList | undefined
}

/** What a button's value takes. */
const MAX_BUTTON_VALUE = 2_000

const storedState = z.object({ entry: z.string().max(64).nullable() })

/** Reads a form's private_metadata; null when it is not one of ours. */
export function readFormState(privateMetadata: string): FormState | null {
  const stored = readJson(storedState, privateMetadata)
  return stored && { entryId: stored.entry }
}

export type RejectionModal = FormState & {
  readonly values: FormValues
  /** Whether the fields behind "Add more" are in view. They are whenever one of them is filled in. */
  readonly more: boolean
  /** Today where the member is, if known: the date that is filled in. */
  readonly today: LocalDate | null
}

/** The form: few fields in view, the rest unfolds when asked for, or when there is something in it. */
export function rejectionModal(words: Language, modal: RejectionModal): ModalView {
  const form = words.rejectionForm
  const isNew = modal.entryId === null
  const unfolded = modal.more || FIELDS.some((field) => !FIRST_FIELDS.includes(field) && modal.values[field])
  const fields = unfolded ? FIELDS.filter((field) => isNew || field !== 'quiet') : FIRST_FIELDS
  return {
    type: 'modal',
    callback_id: REJECTION_MODAL,
    private_metadata: JSON.stringify({ entry: modal.entryId, list: modal.list }),
    title: plain(isNew ? form.titleNew : form.titleEdit),
    submit: plain(isNew ? form.submitNew : form.submitEdit),
    close: plain(form.close),
    blocks: [
      ...fields.map((field) => input(words, field, modal)),
      ...(unfolded ? [] : [moreButton(words), smallPrint(form.moreHint)]),
    ],
  }
}

function moreButton(words: Language): ActionsBlock {
  return actions(button(SHOW_MORE_ACTION, words.rejectionForm.more, 'more'))
}

function input(words: Language, field: Field, modal: RejectionModal): InputBlock {
  const { errors, rejectionForm } = words
  const isCut = isTextField(field) && (cleaned(field, modal.values[field])?.length ?? 0) > TEXT_LIMITS[field]
  return {
    type: 'input',
    block_id: field,
    label: plain(rejectionForm.labels[field]),
    optional: OPTIONAL_FIELDS.includes(field),
    element: element(words, field, modal),
    ...(isCut ? { hint: plain(fill(errors.cutOff, { limit: String(TEXT_LIMITS[field]) })) } : {}),
  }
}

function isTextField(field: Field): field is TextField {
  return field in TEXT_LIMITS
}

function cleaned(field: TextField, value: string | undefined): string | null {
  return field === 'lesson' ? cleanText(value) : cleanLine(value)
}

/**
 * What fits on a button that opens the form again, 2,000 characters: of company and role as much as the fields
 * take and one character more, by which the form knows that it has to say so; the rest where it is short.
 */
export function fittingValues(values: FormValues): FormValues {
  const names: FormValues = Object.fromEntries(
    (['company', 'role'] as const).flatMap((field) => {
      const text = cleaned(field, values[field])
        ?.slice(0, TEXT_LIMITS[field] + 1)
        .toWellFormed()
      return text === undefined ? [] : [[field, text]]
    }),
  )
  const all = { ...values, ...names }
  return JSON.stringify(all).length <= MAX_BUTTON_VALUE ? all : names
}

function element(words: Language, field: Field, { values, today }: RejectionModal): InputBlockElement {
  const form = words.rejectionForm
  switch (field) {
    case 'company':
    case 'role':
    case 'contact_name':
    case 'contact_address':
    case 'contact_known':
    case 'lesson':
      return textInput(field, values[field])
    case 'stage':
      return select(words, options(STAGES, form.stages), values.stage)
    case 'outcome':
      return select(words, options(OUTCOMES, form.outcomes), values.outcome ?? 'no')
    case 'how':
      return select(words, options(HEARD_BY, form.heardBy), values.how)
    case 'reason':
      return select(words, options(REASONS_GIVEN, form.reasons), values.reason ?? 'none')
    case 'share':
      return select(words, options(SHARE_WISHES, form.shares), values.share ?? 'nobody')
    case 'heard_on': {
      const date = values.heard_on ?? today
      return { type: 'datepicker', action_id: VALUE_ACTION_ID, ...(date ? { initial_date: date } : {}) }
    }
    case 'quiet': {
      const option = { text: plain(form.quietOption), value: QUIET_VALUE }
      return {
        type: 'checkboxes',
        action_id: VALUE_ACTION_ID,
        options: [option],
        ...(values.quiet ? { initial_options: [option] } : {}),
      }
    }
  }
}

function textInput(field: TextField, value: string | undefined): InputBlockElement {
  const limit = TEXT_LIMITS[field]
  // Half an emoji, and perhaps a control character, would cost the member the whole form.
  const initial = cleaned(field, value)?.slice(0, limit).toWellFormed()
  return {
    type: 'plain_text_input',
    action_id: VALUE_ACTION_ID,
    max_length: limit,
    multiline: field === 'lesson',
    ...(initial ? { initial_value: initial } : {}),
  }
}

function select(words: Language, choices: PlainTextOption[], value: string | undefined): InputBlockElement {
  const initial = choices.find((choice) => choice.value === value)
  return {
    type: 'static_select',
    action_id: VALUE_ACTION_ID,
    placeholder: plain(words.rejectionForm.choose),
    options: choices,
    ...(initial ? { initial_option: initial } : {}),
  }
}

function options<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): PlainTextOption[] {
  return values.map((value) => ({ text: plain(labels[value]), value }))
}
