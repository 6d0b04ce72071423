import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { address, anyText, characters, id, items, plainText } from './text.schema.ts'

const named = { block_id: id.optional() }
const outline = (type: string) => z.looseObject({ type: z.literal(type) })

const childOfContainer = z.looseObject({
  type: z.enum([
    'actions',
    'context',
    'divider',
    'file',
    'header',
    'image',
    'input',
    'rich_text',
    'section',
    'table',
    'video',
  ]),
})

/**
 * Blocks of Slack's reference that are known by their outline only: type, what is required and the outer limits,
 * but not what lies deeper. A feature that uses one writes its schema in full first.
 */
export const outlinedBlocks = [
  z.strictObject({
    type: z.literal('alert'),
    ...named,
    text: anyText(LIMITS.alert),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  }),
  z.strictObject({ type: z.literal('markdown'), ...named, text: characters(LIMITS.markdown) }),
  z.strictObject({ type: z.literal('file'), ...named, external_id: id, source: z.literal('remote') }),
  z.looseObject({ type: z.literal('card'), ...named }),
  z.looseObject({ type: z.literal('carousel'), ...named, elements: items(outline('card'), LIMITS.carousel) }),
  z.looseObject({
    type: z.literal('container'),
    ...named,
    child_blocks: items(childOfContainer, LIMITS.container),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    ...named,
    elements: items(
      z.looseObject({ type: z.enum(['feedback_buttons', 'icon_button']), action_id: id.optional() }),
      LIMITS.contextActions,
    ),
  }),
  z.looseObject({
    type: z.literal('data_table'),
    ...named,
    caption: characters(LIMITS.text),
    rows: z.array(z.array(z.unknown()).min(1)).min(2),
  }),
  z.looseObject({ type: z.literal('plan'), ...named, title: characters(LIMITS.text) }),
  z.looseObject({
    type: z.literal('task_card'),
    ...named,
    task_id: id,
    title: characters(LIMITS.text),
    status: z.enum(['pending', 'in_progress', 'complete', 'error']),
  }),
  z.looseObject({
    type: z.literal('video'),
    ...named,
    title: plainText(LIMITS.video.title),
    alt_text: characters(LIMITS.video.altText),
    video_url: address(['https:']),
    thumbnail_url: address(['https:']),
  }),
] as const
