import { readdirSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import type { DatabaseLocation } from '../config.ts'
import { hasTable } from './has-table.ts'
import type { Schema } from './schema.ts'

/** The migrations that there are, in their order: the files of their folder. To read it does not load them. */
export const MIGRATION_NAMES: readonly string[] = readdirSync(new URL('./migrations/', import.meta.url))
  .filter((file) => /^\d/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()

/** Those that a database has been through, in their order; none for an empty one. */
export async function storedMigrations(
  kysely: Kysely<Schema>,
  dialect: DatabaseLocation['dialect'],
): Promise<string[]> {
  if (!(await hasTable(kysely, dialect, 'kysely_migration'))) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely)
  return rows.map(({ name }) => name).sort()
}

/** Whether these are the migrations of this program, no more and no fewer. */
export function areNewest(stored: readonly string[]): boolean {
  return JSON.stringify(stored) === JSON.stringify(MIGRATION_NAMES)
}
