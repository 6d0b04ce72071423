import type { InputBlock, InputBlockElement, ModalView, PlainTextOption } from '@slack/types'
import { z } from 'zod'
import { plain, smallPrint } from '../slack/blocks.ts'
import { cleanLine, cleanText } from '../slack/members-text.ts'
import { readJson } from '../slack/read-json.ts'
import { forCount } from '../words/count.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import { PERSON_KINDS, type Person } from './person.ts'

export const PERSON_MODAL = 'person'

/** The fields, in order: each is a block_id; the element in it has the action_id `value`. */
export const PERSON_FIELDS = ['name', 'known', 'note', 'last_touch_on', 'cadence', 'kind', 'address'] as const
export type PersonField = (typeof PERSON_FIELDS)[number]

/** UTF-16 units, as Slack's own inputs limit them. */
export const PERSON_LIMITS = { name: 150, known: 300, note: 3_000, address: 300 } as const
export type PersonTextField = keyof typeof PERSON_LIMITS

/** The option of `cadence` for the member's own setting; the others are weeks. */
export const USUAL_CADENCE = 'usual'
const WEEKS = [2, 4, 6, 8, 10, 13, 26, 52]
export const MOST_WEEKS = 104

/** What stands in the form, as typed. A field that is empty is missing. */
export type PersonValues = { readonly [F in PersonField]?: string }

/** What the form knows about itself: whom it changes, or whose contact it makes a person of. */
export type PersonFormState = { readonly personId: string | null; readonly entryId: string | null }

const storedState = z.object({ person: z.string().max(64).nullable(), entry: z.string().max(64).nullable() })

/** Reads a form's private_metadata; null when it is not one of ours. */
export function readPersonFormState(privateMetadata: string): PersonFormState | null {
  const stored = readJson(storedState, privateMetadata)
  return stored && { personId: stored.person, entryId: stored.entry }
}

/** What the form shows about a person who is there. */
export function valuesOfPerson(person: Person): PersonValues {
  const { name, known, note, address, kind, lastTouchOn, cadenceWeeks } = person
  return {
    name,
    kind,
    cadence: cadenceWeeks === null ? USUAL_CADENCE : String(cadenceWeeks),
    ...(known && { known }),
    ...(note && { note }),
    ...(address && { address }),
    ...(lastTouchOn && { last_touch_on: lastTouchOn }),
  }
}

/** The form for a person, new or to change. */
export function personModal(words: Language, state: PersonFormState, values: PersonValues): ModalView {
  const { form } = words.people
  const isNew = state.personId === null
  return {
    type: 'modal',
    callback_id: PERSON_MODAL,
    private_metadata: JSON.stringify({ person: state.personId, entry: state.entryId }),
    title: plain(isNew ? form.titleNew : form.titleEdit),
    submit: plain(isNew ? form.submitNew : form.submitEdit),
    close: plain(words.rejectionForm.close),
    blocks: [
      ...PERSON_FIELDS.map(
        (field): InputBlock => ({
          type: 'input',
          block_id: field,
          label: plain(form.labels[field]),
          optional: field !== 'name',
          element: element(words, field, values),
        }),
      ),
      smallPrint(form.hint),
    ],
  }
}

function element(words: Language, field: PersonField, values: PersonValues): InputBlockElement {
  const value = values[field]
  switch (field) {
    case 'name':
    case 'known':
    case 'note':
    case 'address':
      return textInput(field, value)
    case 'last_touch_on':
      return { type: 'datepicker', action_id: 'value', ...(value ? { initial_date: value } : {}) }
    case 'kind':
      return select(
        PERSON_KINDS.map((kind) => ({ text: plain(words.people.form.kinds[kind]), value: kind })),
        value ?? 'other',
      )
    case 'cadence':
      return select(cadences(words, value), value ?? USUAL_CADENCE)
  }
}

/** The usual choices, and the one that is stored where it is none of them. */
function cadences(words: Language, value: string | undefined): PlainTextOption[] {
  const { usual, every } = words.people.form.cadences
  const stored = Number(value)
  const weeks = [...new Set([...WEEKS, ...(stored >= 1 ? [stored] : [])])].sort((a, b) => a - b)
  const labelled = weeks.map((count) => ({
    text: plain(fill(forCount(words, every, count), { weeks: String(count) })),
    value: String(count),
  }))
  return [{ text: plain(usual), value: USUAL_CADENCE }, ...labelled]
}

function textInput(field: PersonTextField, value: string | undefined): InputBlockElement {
  const limit = PERSON_LIMITS[field]
  const isLong = field === 'note'
  // Half an emoji, and perhaps a control character, would cost the member the whole form.
  const initial = (isLong ? cleanText(value) : cleanLine(value))?.slice(0, limit).toWellFormed()
  return {
    type: 'plain_text_input',
    action_id: 'value',
    max_length: limit,
    multiline: isLong,
    ...(initial ? { initial_value: initial } : {}),
  }
}

function select(options: PlainTextOption[], value: string): InputBlockElement {
  const initial = options.find((option) => option.value === value) ?? options[0]
  return {
    type: 'static_select',
    action_id: 'value',
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  }
}
