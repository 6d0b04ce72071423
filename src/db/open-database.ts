import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { keyCheck, provesKey } from '../sealing/key-check.ts'
import { loadOrMakeKeyFile } from '../sealing/key-file.ts'
import { type Keyring, parseKeyring } from '../sealing/keyring.ts'
import { StartError } from '../start-error.ts'
import type { OnwardDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import type { Schema } from './schema.ts'
import { openSqlite } from './sqlite.ts'

const KEY_FILE = 'onward.key'

/**
 * Opens the database of the configuration, brings it to the newest schema, and proves that the key is the
 * one that it was sealed with, before anything is written. Throws a StartError that says what to do.
 */
export async function openDatabase(
  config: Pick<Config, 'database' | 'key'>,
  log: Log,
): Promise<OnwardDatabase> {
  const { dialect } = config.database
  const kysely = connect(config, log)
  try {
    await migrate(kysely, dialect)
    const stored = await kysely.selectFrom('installation').select('key_check').executeTakeFirst()
    const keyring = findKeyring(config, stored === undefined, log)
    if (stored === undefined) await storeKeyCheck(kysely, keyring)
    else if (!provesKey(keyring, stored.key_check)) {
      throw new StartError(
        'The key is not the one that this database was sealed with. Nothing was changed. Put the right key back.',
      )
    }
    return { kysely, dialect, keyring }
  } catch (error) {
    await kysely.destroy()
    if (error instanceof StartError) throw error
    throw new StartError(
      'The database could not be opened. Check DATABASE_URL, and that the server or the folder is there.',
      { cause: error },
    )
  }
}

function connect({ database }: Pick<Config, 'database'>, log: Log): Kysely<Schema> {
  if (database.dialect === 'postgres') {
    return openPostgres(database.url, (error) => log.warn('an idle database connection was lost', { error }))
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

/** ONWARD_KEY, or on SQLite the key file beside the database. */
function findKeyring(
  { key, database }: Pick<Config, 'database' | 'key'>,
  databaseIsEmpty: boolean,
  log: Log,
): Keyring {
  if (key !== undefined) {
    const keyring = parseKeyring(key)
    if ('problem' in keyring) throw new StartError(keyring.problem)
    return keyring
  }
  if (database.dialect === 'postgres')
    throw new StartError('ONWARD_KEY is missing. With Postgres it is needed.')
  const path = join(dirname(database.path), KEY_FILE)
  const outcome = loadOrMakeKeyFile({ path, databaseIsEmpty, random: randomBytes })
  switch (outcome.kind) {
    case 'refused':
      throw new StartError(outcome.problem)
    case 'made':
      log.warn('a key file was made: back it up, apart from the database', { path })
      return outcome.keyring
    case 'loaded':
      if (outcome.warning !== null) log.warn('the key file can be read by others: chmod 600', { path })
      return outcome.keyring
  }
}

/** Where two processes start at once on an empty database, the first key counts. */
async function storeKeyCheck(kysely: Kysely<Schema>, keyring: Keyring): Promise<void> {
  await kysely
    .insertInto('installation')
    .values({ installation_id: 1, key_check: keyCheck(keyring) })
    .onConflict((conflict) => conflict.column('installation_id').doNothing())
    .execute()
  const stored = await kysely.selectFrom('installation').select('key_check').executeTakeFirstOrThrow()
  if (!provesKey(keyring, stored.key_check))
    throw new StartError('Another process made a key for this database at the same moment. Start again.')
}
