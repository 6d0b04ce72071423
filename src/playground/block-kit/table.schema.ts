import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { richText } from './rich-text.schema.ts'
import { countCharacters, id, items } from './text.schema.ts'

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) }),
  richText,
])

type Cell = z.infer<typeof cell>

/** Characters that a cell shows; what has no words of its own (a person, an emoji, a bare link) counts as one. */
function countCell(shown: Cell): number {
  if (shown.type !== 'rich_text') return countCharacters(shown.text)
  const parts = shown.elements.flatMap((part) =>
    part.type === 'rich_text_list' ? part.elements.flatMap((item) => item.elements) : part.elements,
  )
  return parts
    .map((part) => ('text' in part && part.text !== undefined ? countCharacters(part.text) : 1))
    .reduce((sum, count) => sum + count, 0)
}

/** A table: equally long rows, no more settings than columns, a bound on all its words together. */
export const table = z
  .strictObject({
    type: z.literal('table'),
    block_id: id.optional(),
    rows: items(items(cell, LIMITS.table.columns), LIMITS.table.rows),
    column_settings: items(
      z.strictObject({
        align: z.enum(['left', 'center', 'right']).optional(),
        is_wrapped: z.boolean().optional(),
      }),
      LIMITS.table.columns,
    ).optional(),
  })
  .superRefine(({ rows, column_settings }, context) => {
    const columns = rows[0]?.length ?? 0
    if (rows.some((row) => row.length !== columns)) context.addIssue('rows must have equally many cells')
    if ((column_settings?.length ?? 0) > columns) context.addIssue('more column settings than columns')
    const shown = rows.flat().reduce((sum, one) => sum + countCell(one), 0)
    if (shown > LIMITS.table.characters) {
      context.addIssue(`must be less than ${LIMITS.table.characters + 1} characters`)
    }
  })
