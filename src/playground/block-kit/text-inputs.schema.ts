import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { richText } from './rich-text.schema.ts'
import { characters, countCharacters, id, items, plainText } from './text.schema.ts'

const field = {
  action_id: id.optional(),
  placeholder: plainText(LIMITS.select.placeholder).optional(),
  focus_on_load: z.boolean().optional(),
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: items(z.enum(['on_enter_pressed', 'on_character_entered']), 2).optional(),
    })
    .optional(),
}

/** Slack names no limit for what stands in a field at first; nobody could submit more than this. */
const initialText = characters(LIMITS.plainTextInput.length).optional()

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, { error: 'must be a number' })
const lines = z.int().min(1).max(LIMITS.richText.lines).optional()

const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    ...field,
    initial_value: initialText,
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(LIMITS.plainTextInput.length).optional(),
    max_length: z.int().min(1).max(LIMITS.plainTextInput.length).optional(),
  })
  .superRefine((input, context) => {
    const most = input.max_length ?? LIMITS.plainTextInput.length
    if ((input.min_length ?? 0) > most) context.addIssue('`min_length` must not exceed `max_length`')
    if (countCharacters(input.initial_value ?? '') > most) {
      context.addIssue({
        code: 'custom',
        path: ['initial_value'],
        message: `must be less than ${most + 1} characters`,
      })
    }
  })

const numberInput = z
  .strictObject({
    type: z.literal('number_input'),
    ...field,
    is_decimal_allowed: z.boolean(),
    initial_value: decimal.optional(),
    min_value: decimal.optional(),
    max_value: decimal.optional(),
  })
  .superRefine((input, context) => {
    const least = Number(input.min_value ?? Number.NEGATIVE_INFINITY)
    const most = Number(input.max_value ?? Number.POSITIVE_INFINITY)
    const initial = Number(input.initial_value ?? (Number.isFinite(least) ? least : most))
    if (least > most) context.addIssue('`min_value` must not exceed `max_value`')
    if (initial < least || initial > most) context.addIssue('`initial_value` must lie within the range')
    const given = [input.initial_value, input.min_value, input.max_value]
    if (!input.is_decimal_allowed && given.some((value) => value?.includes('.'))) {
      context.addIssue('decimals are not allowed')
    }
  })

/** Elements that exist in an input block alone: somebody types, or adds files, into them. */
export const textInputs = [
  plainTextInput,
  numberInput,
  z.strictObject({ type: z.literal('email_text_input'), ...field, initial_value: initialText }),
  z.strictObject({ type: z.literal('url_text_input'), ...field, initial_value: initialText }),
  z.strictObject({
    type: z.literal('rich_text_input'),
    ...field,
    initial_value: richText.optional(),
    min_lines: lines,
    max_lines: lines,
  }),
] as const

/** The element that takes files: not together with `dispatch_action`, and in modals only. */
export const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: id.optional(),
  filetypes: z.array(z.string().min(1)).min(1).optional(),
  max_files: z.int().min(1).max(LIMITS.fileInput).optional(),
})
