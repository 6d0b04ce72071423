import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Config } from '../config.ts'
import { forgottenList } from '../leaving/forgotten-list.ts'
import type { Log } from '../log.ts'
import { isOfNewestKey, keyCheck, provesKey } from '../sealing/key-check.ts'
import type { Keyring } from '../sealing/keyring.ts'
import { StartError } from '../start-error.ts'
import type { OnwardDatabase } from './database.ts'
import { findKeyring } from './find-keyring.ts'
import { hasTable } from './has-table.ts'
import { areNewest, storedMigrations } from './migration-names.ts'
import type { RowRole } from './row-security.ts'
import type { Schema } from './schema.ts'
import { isOpenElsewhere, openSqlite } from './sqlite.ts'

/** An open database, where its keys come from, and whether a change to the newest of them is unfinished. */
export type KeyedDatabase = OnwardDatabase & {
  /** Null where the keys come from ONWARD_KEY. */
  readonly keyFile: string | null
  readonly rotating: boolean
}

type Location = Pick<Config, 'database' | 'key'> & Partial<Pick<Config, 'forgottenFile'>>

/**
 * Opens the database of the configuration, proves that the key is the one that it was sealed with, before
 * anything is written, and brings it to the newest schema. Throws a StartError that says what to do.
 */
export async function openDatabase(config: Location, log: Log): Promise<OnwardDatabase> {
  const { keyFile, rotating, ...database } = await openKeyed(config, log)
  if (!rotating) return database
  await database.kysely.destroy()
  throw new StartError('A change of the key is not finished. Run "npm run rotate-key", then start again.')
}

/**
 * The same for changing the key: a change that was cut short is welcome. Throws where another process has a
 * SQLite database open; with Postgres nobody can tell.
 */
export async function openForRotation(config: Location, log: Log): Promise<KeyedDatabase> {
  const { database } = config
  if (database.dialect === 'sqlite' && existsSync(database.path) && isOpenElsewhere(database.path)) {
    throw new StartError('Onward is running, or another program has its database open. Stop it first.')
  }
  return openKeyed(config, log)
}

async function openKeyed(config: Location, log: Log): Promise<KeyedDatabase> {
  const { dialect } = config.database
  const kysely = await connect(config, log)
  try {
    if (dialect === 'postgres') await reach(kysely)
    const stored = await readKeyCheck(kysely, dialect)
    const { keyring, keyFile } = findKeyring(config, stored === undefined, log)
    if (stored !== undefined && !provesKey(keyring, stored)) {
      throw new StartError(
        'The key is not the one that this database was sealed with. Nothing was changed. Put the right key back.',
      )
    }
    if (!areNewest(await storedMigrations(kysely, dialect))) await bringUpToDate(kysely, dialect)
    const rowRole = dialect === 'postgres' ? await secured(kysely) : null
    if (stored === undefined) await storeFirstKeyCheck(kysely, keyring)
    const rotating = stored !== undefined && !isOfNewestKey(keyring, stored)
    const path = forgottenFileOf(config)
    const forgotten = path === null ? {} : { forgotten: forgottenList(path, keyring) }
    return { kysely, dialect, keyring, rowRole, keyFile, rotating, ...forgotten }
  } catch (error) {
    await kysely.destroy()
    if (error instanceof StartError) throw error
    throw new StartError(
      'The database could not be opened. Check DATABASE_URL, and that the server or the folder is there.',
      { cause: error },
    )
  }
}

const FORGOTTEN_FILE = 'onward.forgotten'
/** For Postgres, which has no folder of its own here. */
const DATA_FOLDER = 'data'

/** Beside the key: where the operator says, else beside the SQLite file. Null for a database in memory. */
function forgottenFileOf({ database, forgottenFile }: Location): string | null {
  if (forgottenFile !== undefined) return forgottenFile
  if (database.dialect === 'postgres') return join(DATA_FOLDER, FORGOTTEN_FILE)
  return database.path === ':memory:' ? null : join(dirname(database.path), FORGOTTEN_FILE)
}

const MOST_TRIES = 5

/** A busy server may take longer for its first connection than an answer to Slack could wait for. */
async function reach(kysely: Kysely<Schema>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await sql`select 1`.execute(kysely)
      return
    } catch (error) {
      if (tries === MOST_TRIES) throw error
    }
  }
}

/** Most starts have nothing to migrate, and load no migration. */
async function bringUpToDate(kysely: Kysely<Schema>, dialect: Config['database']['dialect']): Promise<void> {
  const { migrate } = await import('./migrate.ts')
  await migrate(kysely, dialect)
}

/** Whoever has no Postgres does not load its driver. */
async function secured(kysely: Kysely<Schema>): Promise<RowRole> {
  const { secureRows } = await import('./row-security.ts')
  return secureRows(kysely)
}

/** Opens what is there, or an empty SQLite file. Throws a StartError where a file can't be opened. */
export async function connect(
  { database }: Pick<Config, 'database'>,
  log: Log,
  applicationName?: string,
): Promise<Kysely<Schema>> {
  if (database.dialect === 'postgres') {
    const onIdleError = (error: Error) => log.warn('an idle database connection was lost', { error })
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(database.url, onIdleError, applicationName)
  }
  try {
    if (database.path !== ':memory:') mkdirSync(dirname(database.path), { recursive: true })
    return openSqlite(database.path)
  } catch (error) {
    throw new StartError(
      'The database file could not be opened. Check DATABASE_URL, and that Onward may write into its folder.',
      { cause: error },
    )
  }
}

/** Undefined for a database without tables, or one in which nothing was sealed yet. */
async function readKeyCheck(
  kysely: Kysely<Schema>,
  dialect: Config['database']['dialect'],
): Promise<string | undefined> {
  if (!(await hasTable(kysely, dialect, 'installation'))) return undefined
  const row = await kysely.selectFrom('installation').select('key_check').executeTakeFirst()
  return row?.key_check
}

/** Where two processes start at once on an empty database, the first key counts. */
async function storeFirstKeyCheck(kysely: Kysely<Schema>, keyring: Keyring): Promise<void> {
  await kysely
    .insertInto('installation')
    .values({ installation_id: 1, key_check: keyCheck(keyring) })
    .onConflict((conflict) => conflict.column('installation_id').doNothing())
    .execute()
  const stored = await kysely.selectFrom('installation').select('key_check').executeTakeFirstOrThrow()
  if (!provesKey(keyring, stored.key_check))
    throw new StartError('Another process made a key for this database at the same moment. Start again.')
}
