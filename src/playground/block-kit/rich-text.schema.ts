import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { address, id } from './text.schema.ts'

const flag = z.boolean().optional()
const written = z.string().min(1)
const border = z.union([z.literal(0), z.literal(1)]).optional()

const style = z
  .strictObject({ bold: flag, italic: flag, strike: flag, code: flag, underline: flag })
  .optional()

const mentionStyle = z
  .strictObject({
    bold: flag,
    italic: flag,
    strike: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  })
  .optional()

/** Words as they are: nothing in them is read as formatting, blanks included. */
const text = z.strictObject({ type: z.literal('text'), text: written, style })

const link = z.strictObject({
  type: z.literal('link'),
  url: address(['https:', 'http:', 'mailto:', 'tel:', 'slack:']),
  text: written.optional(),
  unsafe: flag,
  style,
})

const element = z.discriminatedUnion('type', [
  text,
  link,
  z.strictObject({
    type: z.literal('broadcast'),
    range: z.enum(['here', 'channel', 'everyone']),
    style: mentionStyle,
  }),
  z.strictObject({
    type: z.literal('color'),
    value: z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'must be a hex color' }),
    style,
  }),
  z.strictObject({ type: z.literal('channel'), channel_id: id, style: mentionStyle }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int(),
    format: written,
    url: address(['https:', 'http:']).optional(),
    fallback: written.optional(),
    style,
  }),
  z.strictObject({
    type: z.literal('emoji'),
    name: written,
    unicode: written.optional(),
    url: address(['https:']).optional(),
    skin_tone: z.int().min(1).max(6).optional(),
    style,
  }),
  z.strictObject({ type: z.literal('team'), team_id: id, style: mentionStyle }),
  z.strictObject({ type: z.literal('user'), user_id: id, style: mentionStyle }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: id, style: mentionStyle }),
])

const section = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(element).min(1),
})

/** A rich_text block. Slack may take empty lists of elements; nothing would show, so they are refused. */
export const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section).min(1),
          indent: z.int().min(0).max(LIMITS.richText.indent).optional(),
          offset: z.int().min(0).optional(),
          border,
        }),
        z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(element).min(1), border }),
        z.strictObject({
          type: z.literal('rich_text_preformatted'),
          elements: z.array(z.discriminatedUnion('type', [text, link])).min(1),
          border,
          language: written.optional(),
        }),
      ]),
    )
    .min(1),
})
