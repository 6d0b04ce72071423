import { sql } from 'kysely'
import type { OnwardDatabase } from '../../src/db/database.ts'

type Column = { name: string; type: string; notnull: 0 | 1 }
type Reference = { id: number; table: string; from: string; to: string }

/** The columns of a table of SQLite's, by its own account. */
export async function columnsOf({ kysely }: OnwardDatabase, table: string): Promise<Column[]> {
  return (await sql<Column>`select * from pragma_table_info(${table})`.execute(kysely)).rows
}

/**
 * Gives a member one row in a table, whatever its columns are: what refers to another table refers to a row of
 * the member's there, every other text is one of its own. The tables that it refers to are filled before.
 */
export async function fillTable(
  database: OnwardDatabase,
  owner: { workspace_id: string; member_id: string },
  table: string,
): Promise<void> {
  const row: Record<string, unknown> = {}
  for (const { name, type } of await columnsOf(database, table)) {
    row[name] = /int/i.test(type) ? 1 : `${owner.member_id.slice(0, 8)}-trace-in-${table}-${name}`
  }
  Object.assign(row, owner)
  const { rows: references } = await sql<Reference>`
    select id, "table", "from", "to" from pragma_foreign_key_list(${table})`.execute(database.kysely)
  for (const { table: other, from, to } of references) {
    if (from in owner) continue
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(other)}
      where workspace_id = ${owner.workspace_id} and member_id = ${owner.member_id} limit 1`.execute(
      database.kysely,
    )
    if (rows[0] === undefined) throw new Error(`${table} refers to ${other}, which has to be filled before`)
    row[from] = rows[0][to]
  }
  const columns = Object.keys(row)
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(columns.map((column) => row[column]))})`.execute(database.kysely)
}
