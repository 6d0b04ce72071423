import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { loadOrMakeKeyFile } from '../sealing/key-file.ts'
import { type Keyring, parseKeyring } from '../sealing/keyring.ts'
import { StartError } from '../start-error.ts'

/** The keys, and the path of the key file that they come from; null where they come from ONWARD_KEY. */
export type FoundKeyring = { readonly keyring: Keyring; readonly keyFile: string | null }

const KEY_FILE = 'onward.key'

/**
 * The keys of ONWARD_KEY, or on SQLite of the key file beside the database, which is made when the database
 * is empty. Throws a StartError that says what to do.
 */
export function findKeyring(
  { key, database }: Pick<Config, 'database' | 'key'>,
  databaseIsEmpty: boolean,
  log: Log,
): FoundKeyring {
  if (key !== undefined) {
    const keyring = parseKeyring(key)
    if ('problem' in keyring) throw new StartError(keyring.problem)
    return { keyring, keyFile: null }
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
      return { keyring: outcome.keyring, keyFile: path }
    case 'loaded':
      if (outcome.warning !== null) log.warn('the key file can be read by others: chmod 600', { path })
      return { keyring: outcome.keyring, keyFile: path }
  }
}
