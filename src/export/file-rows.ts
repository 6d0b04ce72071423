import { z } from 'zod'
import type { MemberKey } from '../sealing/member-key.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { ColumnRule, ImportContext, Json } from './columns.ts'
import type { FileRow, MemberTable, Omitted, Part } from './part.ts'
import { PARTS } from './parts.ts'
import type { StoredRow } from './rows.store.ts'

/** A part, whatever its table: what goes through all of them can't know each column's type. */
export type AnyPart = Omit<Part<MemberTable>, 'columns' | 'sealedAs' | 'order'> & {
  readonly table: MemberTable
  readonly columns: readonly (readonly [string, ColumnRule<unknown>])[]
  readonly sealedAs: readonly string[]
  readonly order: readonly string[]
}

/** The tables that go out, in the order of the file. */
export const ALL_PARTS: readonly AnyPart[] = Object.entries(PARTS).flatMap(([table, part]) =>
  'omitted' in part ? [] : toAnyPart(table as MemberTable, part),
)

export const OMITTED: readonly (readonly [string, string])[] = Object.entries(PARTS).flatMap(
  ([table, part]) => ('omitted' in part ? [[table, part.omitted] as const] : []),
)

/** The one place where a part's types are given up: a rule meets only values of its own column. */
function toAnyPart(table: MemberTable, part: Exclude<(typeof PARTS)[MemberTable], Omitted>): AnyPart {
  const { sealedAs = [], order } = part
  const columns = Object.entries(part.columns) as unknown as AnyPart['columns']
  return { ...part, table, columns, sealedAs, order }
}

/** What a column is called in the file; null where it is not in it. */
export function fileName(column: string, rule: ColumnRule<unknown>): string | null {
  if (rule.kind === 'sealed') return rule.column
  return rule.kind === 'value' ? column : null
}

/** The schema of one row in the file: exactly these columns. */
export function rowSchema(part: AnyPart): z.ZodType<FileRow> {
  const shape = part.columns.flatMap(([column, rule]) =>
    rule.kind === 'value' || rule.kind === 'sealed' ? [[fileName(column, rule) ?? column, rule.schema]] : [],
  )
  const schemas: Record<string, z.ZodType<Json>> = Object.fromEntries(shape)
  return z.strictObject(schemas).describe(part.says)
}

/** Whose rows they are, and the key of that member. */
export type Whose = { readonly workspaceId: string; readonly key: MemberKey }

/** A stored row as it stands in the file, its words opened. */
export function toFileRow({ workspaceId, key }: Whose, part: AnyPart, row: StoredRow): FileRow {
  const file: Record<string, Json> = {}
  for (const [column, rule] of part.columns) {
    if (rule.kind === 'value') file[column] = rule.out(row[column])
    if (rule.kind !== 'sealed') continue
    const sealed = row[column]
    file[rule.column] =
      typeof sealed === 'string' ? open(key, sealed, placeOf(workspaceId, part, rule.column, row)) : null
  }
  return file
}

/** The same in the other direction, for the member that imports: words sealed with the key of theirs. */
export async function toStoredRow(context: ImportContext, part: AnyPart): Promise<StoredRow> {
  const { scope, member, row } = context
  const stored: Record<string, unknown> = {}
  for (const [column, rule] of part.columns) {
    if (rule.kind === 'value') stored[column] = rule.in(row[column] ?? null)
    if (rule.kind === 'left out') stored[column] = await rule.onImport(context)
  }
  stored.workspace_id = scope.workspaceId
  stored.member_id = member.id
  for (const [column, rule] of part.columns) {
    if (rule.kind !== 'sealed') continue
    const text = row[rule.column]
    stored[column] =
      typeof text === 'string'
        ? seal(member.key, text, placeOf(scope.workspaceId, part, rule.column, stored))
        : null
  }
  return stored
}

function placeOf(workspace: string, part: AnyPart, column: string, row: StoredRow): Place {
  const name = part.sealedAs.map((key) => String(row[key])).join(':')
  return { workspace, table: part.table, column, row: name }
}

/** In the same order always, whatever the database's. */
export function inOrder(part: AnyPart, rows: readonly FileRow[]): FileRow[] {
  const keyed = rows.map((row) => ({ row, key: [...part.order.map((column) => row[column]), row] }))
  const text = (value: unknown) => JSON.stringify(value)
  return keyed
    .map(({ row, key }) => ({ row, key: key.map(text).join('\n') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row)
}
