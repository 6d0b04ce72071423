import { sql } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { MemberTable } from './part.ts'

/** A row of any table, as it stands in the database. */
export type StoredRow = Readonly<Record<string, unknown>>

/** Few enough for the parameters that one statement may have. */
const ROWS_A_STATEMENT = 100

/** Every row of a member's in one table, as it is stored: words sealed. In no order. */
export async function storedRowsOf(
  scope: Scope,
  table: MemberTable,
  memberId: string,
): Promise<readonly StoredRow[]> {
  const { rows } = await sql<StoredRow>`select * from ${sql.table(table)}
    where workspace_id = ${scope.workspaceId} and member_id = ${memberId}`.execute(scope.trx)
  return rows
}

/** Whether a member has anything in a table. */
export async function hasRowsIn(scope: Scope, table: MemberTable, memberId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)}
    where workspace_id = ${scope.workspaceId} and member_id = ${memberId} limit 1`.execute(scope.trx)
  return rows.length > 0
}

/** Stores rows that all have the same columns. Throws where one is there already. */
export async function insertStoredRows(
  scope: Scope,
  table: MemberTable,
  rows: readonly StoredRow[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const some = rows.slice(start, start + ROWS_A_STATEMENT)
    const values = some.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`.execute(scope.trx)
  }
}

/** Sets columns of the member's own row. */
export async function updateMemberRow(scope: Scope, memberId: string, row: StoredRow): Promise<void> {
  const changes = Object.entries(row).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update members set ${sql.join(changes)}
    where workspace_id = ${scope.workspaceId} and member_id = ${memberId}`.execute(scope.trx)
}
