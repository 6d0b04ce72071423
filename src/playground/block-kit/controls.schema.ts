import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { checkOffer, choices } from './options.schema.ts'
import { address, characters, confirm, id, plainText } from './text.schema.ts'

const control = { action_id: id.optional(), confirm: confirm.optional() }
const focusable = { ...control, focus_on_load: z.boolean().optional() }
const placeholder = { placeholder: plainText(LIMITS.select.placeholder).optional() }

/** True for a day of the calendar, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)
}

/** True for a time zone that this runtime knows by its IANA name. */
function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * A button. An address opens in a browser; whether Slack takes `mailto:` here is documented nowhere, so it is
 * refused: put such a link into rich_text, where Slack's own clients put it.
 */
export const button = z.strictObject({
  type: z.literal('button'),
  ...control,
  text: plainText(LIMITS.button.text),
  value: characters(LIMITS.button.value).optional(),
  url: address(['https:', 'http:', 'slack:']).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: characters(LIMITS.button.label).optional(),
})

/** A button that starts a workflow: known by its outline only. */
export const workflowButton = z.looseObject({
  type: z.literal('workflow_button'),
  ...control,
  text: plainText(LIMITS.button.text),
  workflow: z.looseObject({ trigger: z.looseObject({ url: address(['https:']) }) }),
})

/** A menu behind three dots. */
export const overflow = z
  .strictObject({ type: z.literal('overflow'), ...control, ...choices.overflow })
  .superRefine(checkOffer)

/** Checkboxes and radio buttons. */
export const choosers = [
  z
    .strictObject({ type: z.literal('checkboxes'), ...focusable, ...choices.checkboxes })
    .superRefine(checkOffer),
  z
    .strictObject({ type: z.literal('radio_buttons'), ...focusable, ...choices.radioButtons })
    .superRefine(checkOffer),
] as const

/** Pickers of a day and of a time of day. */
export const pickers = [
  z.strictObject({
    type: z.literal('datepicker'),
    ...focusable,
    ...placeholder,
    initial_date: z.string().refine(isDay, { error: 'must be a date in the format YYYY-MM-DD' }).optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...focusable,
    ...placeholder,
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time in the format HH:mm' })
      .optional(),
    timezone: z.string().refine(isZone, { error: 'must be a time zone' }).optional(),
  }),
] as const

/** A picker of an instant, in Unix seconds of ten digits. */
export const dateTimePicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...focusable,
  initial_date_time: z.int().min(1_000_000_000).max(9_999_999_999).optional(),
})
