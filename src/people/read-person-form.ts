import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../clock/local-date.ts'
import { cleanLine, cleanText } from '../slack/members-text.ts'
import { tooLong } from '../words/count.ts'
import type { Language } from '../words/language.ts'
import { PERSON_KINDS, type PersonDetails } from './person.ts'
import {
  MOST_WEEKS,
  PERSON_FIELDS,
  PERSON_LIMITS,
  type PersonField,
  type PersonTextField,
  type PersonValues,
  USUAL_CADENCE,
} from './person-modal.ts'

/** All that the form says about a person. */
export type PersonInput = {
  readonly details: PersonDetails
  readonly lastTouchOn: LocalDate | null
  readonly cadenceWeeks: number | null
}

export type PersonReading =
  | { readonly kind: 'read'; readonly input: PersonInput }
  | { readonly kind: 'errors'; readonly errors: { [F in PersonField]?: string } }

const option = z.object({ value: z.string() })
const stateValues = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: option.nullish(),
      selected_date: z.string().nullish(),
    }),
  ),
)

/** What stands in the form, field by field, as typed. */
export function personValues(state: unknown): PersonValues {
  const parsed = stateValues.safeParse(state)
  if (!parsed.success) return {}
  const values: { [F in PersonField]?: string } = {}
  for (const field of PERSON_FIELDS) {
    const element = parsed.data[field]?.value
    const value = element?.value ?? element?.selected_option?.value ?? element?.selected_date
    if (value != null && value !== '') values[field] = value
  }
  return values
}

/**
 * Reads the submitted form. Every fault is named at its field; nothing is cut off. `latest` is the last day
 * that can have come where the member is.
 */
export function readPersonForm(words: Language, values: PersonValues, latest: LocalDate): PersonReading {
  const { errors: said } = words
  const errors: { [F in PersonField]?: string } = {}
  const text = (field: PersonTextField): string | null => {
    const cleaned = field === 'note' ? cleanText(values[field]) : cleanLine(values[field])
    const limit = PERSON_LIMITS[field]
    if (cleaned === null || cleaned.length <= limit) return cleaned
    errors[field] = tooLong(words, cleaned.length, limit)
    return null
  }
  const name = text('name')
  if (name === null && errors.name === undefined) errors.name = words.people.form.nameMissing
  const kind = PERSON_KINDS.find((known) => known === (values.kind ?? 'other'))
  if (kind === undefined) errors.kind = said.choose
  const cadenceWeeks = readCadence(values.cadence ?? USUAL_CADENCE)
  if (cadenceWeeks === undefined) errors.cadence = said.choose
  const lastTouchOn = values.last_touch_on ?? null
  if (lastTouchOn !== null && !isLocalDate(lastTouchOn)) errors.last_touch_on = said.notADate
  else if (lastTouchOn !== null && lastTouchOn > latest) errors.last_touch_on = said.dateInFuture
  const rest = { known: text('known'), note: text('note'), address: text('address') }
  if (name === null || kind === undefined || cadenceWeeks === undefined || Object.keys(errors).length > 0) {
    return { kind: 'errors', errors }
  }
  return { kind: 'read', input: { details: { name, kind, ...rest }, lastTouchOn, cadenceWeeks } }
}

/** Null is the member's own setting; undefined where it is no choice of ours. */
function readCadence(value: string): number | null | undefined {
  if (value === USUAL_CADENCE) return null
  const weeks = /^\d{1,3}$/.test(value) ? Number(value) : 0
  return weeks >= 1 && weeks <= MOST_WEEKS ? weeks : undefined
}
