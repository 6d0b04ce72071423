import { type Kysely, sql } from 'kysely'
import type { OnwardDatabase } from '../db/database.ts'
import type { Schema } from '../db/schema.ts'

/** A table as the database itself describes it. */
export type Table = {
  readonly name: string
  /** In the order of the alphabet. */
  readonly columns: readonly string[]
  readonly primaryKey: readonly string[]
  /** The other tables whose rows have to be there before. */
  readonly refersTo: readonly string[]
}

/** Kysely's own notes of which migrations were made. */
const MIGRATION_TABLES = ['kysely_migration', 'kysely_migration_lock']

type Rows = { name: string; item: string }[]

/** Every table but those that hold the migrations, those first that others refer to. */
export async function readCatalog(
  kysely: Kysely<Schema>,
  dialect: OnwardDatabase['dialect'],
): Promise<Table[]> {
  const described = await kysely.introspection.getTables()
  const [keys, references] =
    dialect === 'sqlite'
      ? [await sqliteKeys(kysely), await sqliteReferences(kysely)]
      : [await postgresKeys(kysely), await postgresReferences(kysely)]
  const itemsOf = (rows: Rows, name: string) =>
    rows.filter((row) => row.name === name).map(({ item }) => item)
  const tables = described
    .filter(({ name, isView }) => !isView && !MIGRATION_TABLES.includes(name))
    .map(({ name, columns }) => ({
      name,
      columns: columns.map((column) => column.name).sort(),
      primaryKey: itemsOf(keys, name),
      refersTo: [...new Set(itemsOf(references, name))].filter((other) => other !== name),
    }))
  return inOrder(tables)
}

/** Throws where tables refer to one another in a circle. */
export function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = []
  let left = tables
  while (left.length > 0) {
    const isReady = ({ refersTo }: Table) =>
      refersTo.every((name) => ordered.some((one) => one.name === name))
    const next = left.filter(isReady)
    if (next.length === 0)
      throw new Error(`these tables refer to one another: ${left.map(({ name }) => name)}`)
    ordered.push(...next)
    left = left.filter((table) => !next.includes(table))
  }
  return ordered
}

async function sqliteKeys(kysely: Kysely<Schema>): Promise<Rows> {
  const keys = sql<Rows[number]>`select m.name as name, c.name as item
    from sqlite_master m, pragma_table_info(m.name) c
    where m.type = 'table' and c.pk > 0 order by m.name, c.pk`
  return (await keys.execute(kysely)).rows
}

async function sqliteReferences(kysely: Kysely<Schema>): Promise<Rows> {
  const references = sql<Rows[number]>`select m.name as name, f."table" as item
    from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'`
  return (await references.execute(kysely)).rows
}

async function postgresKeys(kysely: Kysely<Schema>): Promise<Rows> {
  const keys = sql<Rows[number]>`select c.relname as name, a.attname as item
    from pg_index i
    join pg_class c on c.oid = i.indrelid
    cross join lateral unnest(i.indkey::int2[]) with ordinality as k(number, position)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
    where i.indisprimary and c.relnamespace = current_schema()::regnamespace
    order by c.relname, k.position`
  return (await keys.execute(kysely)).rows
}

async function postgresReferences(kysely: Kysely<Schema>): Promise<Rows> {
  const references = sql<Rows[number]>`select c.relname as name, o.relname as item
    from pg_constraint f
    join pg_class c on c.oid = f.conrelid
    join pg_class o on o.oid = f.confrelid
    where f.contype = 'f' and c.relnamespace = current_schema()::regnamespace`
  return (await references.execute(kysely)).rows
}
