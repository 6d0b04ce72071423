import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { MemberKey } from '../sealing/member-key.ts'
import { type BesideRows, readBeside } from './beside.ts'
import { ALL_PARTS, inOrder, toFileRow } from './file-rows.ts'
import type { MemberRows } from './part.ts'
import { type StoredRow, storedRowsOf } from './rows.store.ts'

/** Everything of one member's, still sealed, and the key that opens it. Can be handed to another thread. */
export type SealedRows = {
  readonly workspaceId: string
  readonly key: MemberKey
  /** By table. */
  readonly tables: Readonly<Record<string, readonly StoredRow[]>>
  /** What is about them without belonging to them, by name. */
  readonly beside: BesideRows
}

/** Reads everything of a member's as it is stored, in one transaction: one picture. */
export async function readSealed(scope: Scope, member: Member): Promise<SealedRows> {
  const tables: Record<string, readonly StoredRow[]> = {}
  for (const { table } of ALL_PARTS) tables[table] = await storedRowsOf(scope, table, member.id)
  const beside = await readBeside(scope, member)
  return { workspaceId: scope.workspaceId, key: member.key, tables, beside }
}

/** The same as it stands in the file: opened, and always in the same order. */
export function openRows(sealed: SealedRows): MemberRows {
  const opened = ALL_PARTS.map((part) => {
    const rows = (sealed.tables[part.table] ?? []).map((row) => toFileRow(sealed, part, row))
    return [part.table, inOrder(part, rows)] as const
  })
  return Object.fromEntries(opened)
}
