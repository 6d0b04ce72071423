import { z } from 'zod'
import { dataVisualization } from './charts.schema.ts'
import { button, choosers, dateTimePicker, overflow, pickers, workflowButton } from './controls.schema.ts'
import { imageBlock, imageElement } from './images.schema.ts'
import { LIMITS } from './limits.ts'
import { outlinedBlocks } from './outlined-blocks.schema.ts'
import { richText } from './rich-text.schema.ts'
import { multiSelects, selects } from './selects.schema.ts'
import { table } from './table.schema.ts'
import { anyText, id, items, mrkdwn, plainText } from './text.schema.ts'
import { fileInput, textInputs } from './text-inputs.schema.ts'

const named = { block_id: id.optional() }

const clickable = [button, workflowButton, overflow] as const
const chosen = [...choosers, ...pickers, ...selects, ...multiSelects] as const

const actions = z.strictObject({
  type: z.literal('actions'),
  ...named,
  elements: items(z.discriminatedUnion('type', [...clickable, ...chosen, dateTimePicker]), LIMITS.actions),
})

const context = z.strictObject({
  type: z.literal('context'),
  ...named,
  elements: items(
    z.discriminatedUnion('type', [plainText(LIMITS.text), mrkdwn(LIMITS.text), imageElement]),
    LIMITS.context,
  ),
})

const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyText(LIMITS.section.text).optional(),
    fields: items(anyText(LIMITS.section.field), LIMITS.section.fields).optional(),
    accessory: z.discriminatedUnion('type', [...clickable, ...chosen, imageElement]).optional(),
    expand: z.boolean().optional(),
  })
  .refine((given) => given.text !== undefined || given.fields !== undefined, {
    error: 'must define either `text` or `fields`',
  })

const input = z
  .strictObject({
    type: z.literal('input'),
    ...named,
    label: plainText(LIMITS.input.label),
    hint: plainText(LIMITS.input.hint).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: z.discriminatedUnion('type', [...textInputs, ...chosen, dateTimePicker, fileInput]),
  })
  .refine((given) => given.element.type !== 'file_input' || given.dispatch_action !== true, {
    error: 'unsupported type: file_input',
    path: ['element', 'type'],
  })

/** Every block of Slack's reference, by its type. Whether a surface takes it is `checkTogether`'s to say. */
const block = z.discriminatedUnion('type', [
  actions,
  context,
  section,
  input,
  z.strictObject({ type: z.literal('divider'), ...named }),
  z.strictObject({ type: z.literal('header'), ...named, text: plainText(LIMITS.header) }),
  imageBlock,
  richText,
  table,
  dataVisualization,
  ...outlinedBlocks,
])

/** A block that was found right by itself. */
export type CheckedBlock = z.infer<typeof block>

/** The blocks of a message: none is as good as leaving them out. */
export const messageBlocks = items(block, LIMITS.message.blocks, 0)

/** The blocks of a modal or a Home tab. */
export const viewBlocks = items(block, LIMITS.view.blocks)
