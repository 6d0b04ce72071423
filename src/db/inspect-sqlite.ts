import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { MIGRATION_NAMES } from './migration-names.ts'

/** What a SQLite file is, found by reading alone. */
export type Inspection =
  | { readonly kind: 'missing' }
  /** The operating system or SQLite refuses it. */
  | { readonly kind: 'unreadable'; readonly code: string }
  /** Something else than a database, or one that is damaged so much that nothing can be said. */
  | { readonly kind: 'no database' }
  /** A database in which Onward has never stored anything. */
  | { readonly kind: 'empty' }
  | OnwardFile

/** What such a file says of itself. */
export type OnwardFile = {
  readonly kind: 'onward'
  /** Proves the key; null where the first start was cut short before it was stored. */
  readonly keyCheck: string | null
  /** Migrations of this program that the file has not been through. */
  readonly pending: readonly string[]
  /** Whether a newer program has changed it. */
  readonly isNewer: boolean
  /** Whether every page and index holds together. */
  readonly isWhole: boolean
  readonly hasMembers: boolean
}

/** Looks at a file without changing it, also while Onward has it open. Takes about a second for 500 MB. */
export function inspectSqlite(path: string): Inspection {
  if (!existsSync(path)) return { kind: 'missing' }
  let database: Database.Database | undefined
  try {
    database = new Database(path, { readonly: true, fileMustExist: true })
    return inspect(database)
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    const isDamaged = error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT')
    return isDamaged ? { kind: 'no database' } : { kind: 'unreadable', code: error.code }
  } finally {
    database?.close()
  }
}

function inspect(database: Database.Database): Inspection {
  const value = (sql: string): unknown => database.prepare(sql).pluck().get()
  const has = (table: string) =>
    database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(table) !== undefined
  if (!has('installation') || !has('kysely_migration')) return { kind: 'empty' }
  const done = database.prepare('select name from kysely_migration').pluck().all().map(String)
  const keyCheck = value('select key_check from installation')
  return {
    kind: 'onward',
    keyCheck: typeof keyCheck === 'string' ? keyCheck : null,
    pending: MIGRATION_NAMES.filter((name) => !done.includes(name)),
    isNewer: done.some((name) => !MIGRATION_NAMES.includes(name)),
    isWhole: value('pragma integrity_check(1)') === 'ok',
    hasMembers: has('members') && value('select 1 from members limit 1') !== undefined,
  }
}
