import { type Kysely, sql } from 'kysely'
import type { DatabaseLocation } from '../config.ts'
import type { Schema } from './schema.ts'

/** Whether there is such a table. Kysely's introspection reads every column of every table to say so. */
export async function hasTable(
  kysely: Kysely<Schema>,
  dialect: DatabaseLocation['dialect'],
  table: string,
): Promise<boolean> {
  const found =
    dialect === 'sqlite'
      ? sql`select 1 from sqlite_schema where type = 'table' and name = ${table}`
      : sql`select 1 where to_regclass(${table}) is not null`
  return (await found.execute(kysely)).rows.length > 0
}
