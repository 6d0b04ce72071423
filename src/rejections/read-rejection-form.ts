import { isLocalDate, type LocalDate } from '../clock/local-date.ts'
import { cleanLine, cleanText } from '../slack/members-text.ts'
import { tooLong } from '../words/count.ts'
import type { Language } from '../words/language.ts'
import {
  type Contact,
  HEARD_BY,
  OUTCOMES,
  REASONS_GIVEN,
  type Rejection,
  SHARE_WISHES,
  type ShareWish,
  STAGES,
} from './rejection.ts'
import {
  FIELDS,
  type Field,
  type FormValues,
  TEXT_LIMITS,
  type TextField,
  VALUE_ACTION_ID,
} from './rejection-fields.ts'

/** Errors by block_id. */
type FieldErrors = { [F in Field]?: string }

export type FormReading =
  | { readonly kind: 'read'; readonly rejection: Rejection; readonly share: ShareWish }
  | { readonly kind: 'errors'; readonly errors: FieldErrors }

/** What stands in the form, field by field, as typed. Fields that are empty or out of view are missing. */
export function formValues(state: unknown): FormValues {
  const values: { [F in Field]?: string } = {}
  for (const field of FIELDS) {
    const value = textIn(part(part(state, field), VALUE_ACTION_ID))
    if (value !== undefined) values[field] = value
  }
  return values
}

/** What was typed or chosen in an element, of whatever kind. Read by hand: every submission waits for it. */
function textIn(element: unknown): string | undefined {
  const chosen = part(element, 'selected_option') ?? part(part(element, 'selected_options'), '0')
  const found = [part(element, 'value'), part(chosen, 'value'), part(element, 'selected_date')]
  return found.find((value): value is string => typeof value === 'string' && value !== '')
}

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined
}

/**
 * Reads a submitted form. Every fault is named at its field; nothing is ever cut off.
 * `today` is the date where the member is, and stands where none was chosen; `latest` is the last day that
 * can have come there.
 */
export function readRejectionForm(
  words: Language,
  values: FormValues,
  { today, latest }: { today: LocalDate; latest: LocalDate },
): FormReading {
  const errors: FieldErrors = {}
  const line = (field: TextField) => checkedLength(words, errors, field, cleanLine(values[field]))
  const choice = <Value extends string>(field: Field, allowed: readonly Value[], fallback: Value | null) => {
    const found = values[field] === undefined ? fallback : allowed.find((value) => value === values[field])
    if (found == null && (values[field] !== undefined || field === 'stage'))
      errors[field] = words.errors.choose
    return found ?? null
  }

  const company = line('company')
  if (company === null && errors.company === undefined) errors.company = words.errors.companyMissing
  const stage = choice('stage', STAGES, null)
  const outcome = choice('outcome', OUTCOMES, 'no')
  const reason = choice('reason', REASONS_GIVEN, 'none')
  const share = choice('share', SHARE_WISHES, 'nobody')
  const rest = {
    role: line('role'),
    how: choice('how', HEARD_BY, null),
    contact: contactOf(line('contact_name'), line('contact_address'), line('contact_known')),
    lesson: checkedLength(words, errors, 'lesson', cleanText(values.lesson)),
    heardOn: checkedDate(words, errors, values.heard_on ?? today, { today, latest }),
    quiet: values.quiet !== undefined,
  }
  if (company === null || !stage || !outcome || !reason || !share || Object.keys(errors).length > 0) {
    return { kind: 'errors', errors }
  }
  return { kind: 'read', rejection: { company, stage, outcome, reason, ...rest }, share }
}

function checkedLength(
  words: Language,
  errors: FieldErrors,
  field: TextField,
  text: string | null,
): string | null {
  const limit = TEXT_LIMITS[field]
  if (text === null || text.length <= limit) return text
  errors[field] = tooLong(words, text.length, limit)
  return null
}

function checkedDate(
  words: Language,
  errors: FieldErrors,
  date: string,
  { today, latest }: { today: LocalDate; latest: LocalDate },
): LocalDate {
  if (date === today) return today
  if (!isLocalDate(date)) errors.heard_on = words.errors.notADate
  else if (date > latest) errors.heard_on = words.errors.dateInFuture
  return date
}

function contactOf(name: string | null, address: string | null, known: string | null): Contact | null {
  return name === null && address === null && known === null ? null : { name, address, known }
}
