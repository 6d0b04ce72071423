import { documentSchema, FORMAT } from './document.ts'
import { ALL_PARTS, type AnyPart } from './file-rows.ts'
import type { FileRow, MemberRows } from './part.ts'

export type ParsedDocument =
  | { readonly kind: 'read'; readonly rows: MemberRows }
  /** Sentences for whoever reads a file in; they repeat nothing that a member wrote. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] }

const MOST_FAULTS = 10

/** Reads the text of an export and proves that it fits together. A table that is missing is an empty one. */
export function parseDocument(text: string): ParsedDocument {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return faults(['The file is not JSON, or it is cut off.'])
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== FORMAT)
    return faults(['The file is no export of Onward: it does not say so in "format".'])
  if ('version' in json && typeof json.version === 'number' && json.version > 1)
    return faults(['The file was made by a newer Onward. Read it in with that one.'])
  const parsed = documentSchema.safeParse(json)
  if (!parsed.success)
    return faults(
      parsed.error.issues.map(({ path, message, code }) => {
        // Names that nobody expects may be anything, words of a member's included.
        const what = code === 'unrecognized_keys' ? 'holds something that does not belong there' : message
        return `${path.map(String).join('.') || 'The file'}: ${what}`
      }),
    )
  const rows: Record<string, unknown> = parsed.data
  return faultsAcross(rows as MemberRows)
}

function faults(all: readonly string[]): ParsedDocument {
  const more = all.length > MOST_FAULTS ? ['And more.'] : []
  return { kind: 'faults', faults: [...all.slice(0, MOST_FAULTS), ...more] }
}

/** What only several rows together can get wrong. */
function faultsAcross(rows: MemberRows): ParsedDocument {
  const found: string[] = []
  for (const part of ALL_PARTS) {
    for (const [column, rule] of part.columns) {
      if (rule.kind !== 'value' || rule.refersTo === undefined) continue
      const known = new Set(idsOf(rows, rule.refersTo))
      const lost = (rows[part.table] ?? []).findIndex(
        (row) => row[column] !== null && !known.has(row[column]),
      )
      if (lost >= 0) found.push(`${part.table}.${lost}.${column}: there is no such row in ${rule.refersTo}.`)
    }
  }
  return found.length > 0 ? faults(found) : { kind: 'read', rows }
}

/** The ids of a table: the first column of it that is one. */
function idsOf(rows: MemberRows, table: string): (FileRow[string] | undefined)[] {
  const part = ALL_PARTS.find((one) => one.table === table)
  const column = part && idColumn(part)
  return part === undefined || column === undefined ? [] : (rows[part.table] ?? []).map((row) => row[column])
}

function idColumn({ columns }: AnyPart): string | undefined {
  return columns.find(([, rule]) => rule.kind === 'value' && rule.isId === true)?.[0]
}
