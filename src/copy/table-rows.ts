import { createHash } from 'node:crypto'
import { type SqlBool, sql, type Transaction } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Table } from './catalog.ts'

export type Row = Readonly<Record<string, unknown>>

/** Few enough for the memory of a small computer, and for the parameters of one statement in either database. */
const MOST_ROWS = 500
const MOST_VALUES = 30_000

/** A table's rows by its primary key, which orders by bytes on both dialects, some at a time. */
export async function* readRows(trx: Transaction<Schema>, table: Table): AsyncGenerator<Row[]> {
  const size = Math.min(MOST_ROWS, Math.floor(MOST_VALUES / table.columns.length))
  const columns = sql.join(table.columns.map((column) => sql.ref(column)))
  const key = sql.join(table.primaryKey.map((column) => sql.ref(column)))
  let after = sql<SqlBool>`true`
  for (;;) {
    const { rows } = await sql<Row>`select ${columns} from ${sql.table(table.name)}
      where ${after} order by ${key} limit ${sql.lit(size)}`.execute(trx)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < size) return
    after = sql<SqlBool>`(${key}) > (${sql.join(table.primaryKey.map((column) => last[column]))})`
  }
}

export async function insertRows(
  trx: Transaction<Schema>,
  table: Table,
  rows: readonly Row[],
): Promise<void> {
  const columns = sql.join(table.columns.map((column) => sql.ref(column)))
  const values = rows.map((row) => sql`(${sql.join(table.columns.map((column) => row[column]))})`)
  await sql`insert into ${sql.table(table.name)} (${columns}) values ${sql.join(values)}`.execute(trx)
}

export async function isEmpty(trx: Transaction<Schema>, table: Table): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table.name)} limit 1`.execute(trx)
  return rows.length === 0
}

/** What two tables are compared by: how many rows there are, and a digest of every value in them. */
export type Sum = { add(table: Table, rows: readonly Row[]): void; done(): string }

export function newSum(): Sum {
  const hash = createHash('sha256')
  let count = 0
  return {
    add({ columns }, rows) {
      for (const row of rows) hash.update(`${JSON.stringify(columns.map((column) => row[column]))}\n`)
      count += rows.length
    },
    done: () => `${count} ${hash.digest('base64url')}`,
  }
}
