import { closeSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import type { Schema } from './schema.ts'

/** How long a write waits for another process's lock before it fails, in ms. It blocks the event loop. */
const BUSY_TIMEOUT_MS = 500

/** What the transaction that is open may do. One connection has one at a time. */
type Access = { readOnly: boolean }

/**
 * Kysely's driver opens transactions DEFERRED: one that reads first and then writes fails at once when
 * another process wrote in between. Ours says at the start whether it is going to write.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #access: Access

  constructor(config: SqliteDialectConfig, access: Access) {
    super(config)
    this.#access = access
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: Parameters<Driver['beginTransaction']>[1],
  ): Promise<void> {
    const readOnly = settings?.accessMode === 'read only'
    await connection.executeQuery(CompiledQuery.raw(readOnly ? 'begin deferred' : 'begin immediate'))
    this.#access.readOnly = readOnly
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    this.#access.readOnly = false
    await super.commitTransaction(connection)
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    this.#access.readOnly = false
    await super.rollbackTransaction(connection)
  }
}

/** SQLite's schema changes do roll back; saying so makes a migration that was killed half-way leave nothing. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  readonly #access: Access

  constructor(config: SqliteDialectConfig, access: Access) {
    super(config)
    this.#config = config
    this.#access = access
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config, this.#access)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter()
  }
}

/**
 * Opens the database file, made if missing, with the settings that every connection of ours has:
 * a confirmed write survives a power cut, and what is deleted is overwritten with zeros. A file that is made
 * is for its owner alone (mode 0600); one that is there keeps its mode.
 */
export function openSqlite(path: string): Kysely<Schema> {
  // Who has logged what outcome, and when, is not sealed. SQLite gives its other files the same mode.
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600))
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS })
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
    'temp_store = MEMORY',
  ]) {
    database.pragma(pragma)
  }
  const access = { readOnly: false }
  return new Kysely<Schema>({
    dialect: new ImmediateSqliteDialect({ database: withStatementCache(database, access) }, access),
  })
}

/** Whether another process has the database file open: only where none has can this one lock it whole. */
export function isOpenElsewhere(path: string): boolean {
  const probe = new Database(path, { timeout: 0 })
  try {
    probe.pragma('locking_mode = EXCLUSIVE')
    probe.exec('begin immediate; rollback')
    return false
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') return true
    throw error
  } finally {
    probe.close()
  }
}

/**
 * Statements are compiled once per text: preparing costs more than running the small ones. A statement that
 * writes throws in a transaction that is for reading.
 */
function withStatementCache(
  database: Database.Database,
  access: Readonly<Access>,
): NonNullable<SqliteDialectConfig['database']> {
  const statements = new Map<string, Database.Statement<unknown[]>>()
  const MAX_STATEMENTS = 500
  return {
    close: () => database.close(),
    prepare(sql: string) {
      let statement = statements.get(sql)
      if (statement === undefined) {
        statement = database.prepare<unknown[]>(sql)
        if (statements.size >= MAX_STATEMENTS) statements.clear()
        statements.set(sql, statement)
      }
      if (access.readOnly && !statement.readonly) throw new Error('this transaction is for reading only')
      return statement
    },
  }
}
