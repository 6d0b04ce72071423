import { readdirSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import type { DatabaseLocation } from '../config.ts'
import type { Schema } from './schema.ts'

/** The migrations that there are, in their order: the files of their folder. To read it does not load them. */
export const MIGRATION_NAMES: readonly string[] = readdirSync(new URL('./migrations/', import.meta.url))
  .filter((file) => /^\d/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

const HAS_MIGRATIONS = {
  sqlite: sql`select 1 from sqlite_schema where type = 'table' and name = 'kysely_migration'`,
  postgres: sql`select 1 where to_regclass('kysely_migration') is not null`,
}

/** Those that a database has been through, in their order; none for an empty one. */
export async function storedMigrations(
  kysely: Kysely<Schema>,
  dialect: DatabaseLocation['dialect'],
): Promise<string[]> {
  if ((await HAS_MIGRATIONS[dialect].execute(kysely)).rows.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely)
  return rows.map(({ name }) => name).sort()
}

/** Whether these are the migrations of this program, no more and no fewer. */
export function areNewest(stored: readonly string[]): boolean {
  return JSON.stringify(stored) === JSON.stringify(MIGRATION_NAMES)
}
