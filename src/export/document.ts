import { z } from 'zod'
import { BESIDE } from './beside.ts'
import { ALL_PARTS, rowSchema } from './file-rows.ts'
import type { MemberRows } from './part.ts'

export const FORMAT = 'onward-export'
/** Goes up when the file changes its shape. */
const VERSION = 1

/** Everything of one member, as the file has it. */
export type ExportDocument = MemberRows & {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  readonly exported_at: string
}

/** Makes the file's text: the same rows give the same bytes, but for the instant of the export. */
export function writeDocument(rows: MemberRows, exportedAt: number): string {
  const document: ExportDocument = {
    format: FORMAT,
    version: VERSION,
    exported_at: new Date(exportedAt).toISOString(),
    ...rows,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** More rows of one kind than any member writes; what holds more is no export of ours. */
const MOST_ROWS = 200_000

/** The schema that a file is held against; docs/export.schema.json is made from it. */
export const documentSchema = z
  .strictObject({
    format: z.literal(FORMAT).describe('What this file is.'),
    version: z.literal(VERSION).describe('The version of this format.'),
    exported_at: z.iso.datetime({ precision: 3 }).describe('When the export was made.'),
    ...Object.fromEntries(
      ALL_PARTS.map((part) => [
        part.table,
        z
          .array(rowSchema(part))
          .max(part.atMostOne ? 1 : MOST_ROWS)
          .optional(),
      ]),
    ),
    ...Object.fromEntries(
      BESIDE.map(({ name, says, row }) => [name, z.array(row.describe(says)).max(MOST_ROWS).optional()]),
    ),
  })
  .describe('Everything that Onward stores about one member. Instants are in UTC, dates are local ones.')
