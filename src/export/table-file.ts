import { stringify } from 'csv-stringify/sync'
import type { FileRow } from './part.ts'

/**
 * A table after RFC 4180, safe to open in a spreadsheet: every value is quoted, and one that begins like a
 * formula (= + - @ tab, line break, their full-width twins) gets an apostrophe in front. The byte order mark
 * tells spreadsheets that it is UTF-8.
 */
export function writeTable(columns: readonly string[], rows: readonly FileRow[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => cell(row[column] ?? null))),
    {
      bom: true,
      header: true,
      columns: columns.map((column) => ({ key: column })),
      quoted: true,
      quoted_empty: true,
      record_delimiter: 'windows',
    },
  )
}

/** Blanks and what draws nothing may stand before it: some spreadsheets take them away first. */
const LIKE_A_FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  return LIKE_A_FORMULA.test(value) ? `'${value}` : value
}
