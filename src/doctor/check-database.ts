import type { Kysely } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { Config } from '../config.ts'
import type { OnwardDatabase } from '../db/database.ts'
import { findKeyring } from '../db/find-keyring.ts'
import { hasTable } from '../db/has-table.ts'
import { inspectSqlite } from '../db/inspect-sqlite.ts'
import { MIGRATION_NAMES, storedMigrations } from '../db/migration-names.ts'
import { openPostgres } from '../db/postgres.ts'
import type { Schema } from '../db/schema.ts'
import { openSqlite } from '../db/sqlite.ts'
import type { Log } from '../log.ts'
import { databaseFailure } from '../metrics/database-failure.ts'
import { oldestWait } from '../outbox/oldest-wait.ts'
import { isOfNewestKey, provesKey } from '../sealing/key-check.ts'
import type { Keyring } from '../sealing/keyring.ts'
import { StartError } from '../start-error.ts'
import { type Finding, fine, wrong } from './finding.ts'

type Location = Pick<Config, 'database' | 'key'>
type Deps = {
  readonly clock: Clock
  readonly log: Log
  /** What is looked at besides, where the database can be read. */
  readonly also?: (database: OnwardDatabase) => Promise<Finding[]>
}

/** What is found of the schema and the key, whatever the dialect. */
type State = {
  readonly keyCheck: string | null
  readonly pending: readonly string[]
  readonly isNewer: boolean
}

const LONGEST_WAIT_MS = 5 * 60_000
const FIRST_START = 'There is no database yet: the first start makes it.'

/** Whether the database can be used, with that key, and sends what is due. Changes nothing, and makes no key. */
export async function checkDatabase(location: Location, deps: Deps): Promise<Finding[]> {
  return location.database.dialect === 'sqlite'
    ? checkSqlite(location, location.database.path, deps)
    : checkPostgres(location, location.database.url, deps)
}

async function checkSqlite(location: Location, path: string, deps: Deps): Promise<Finding[]> {
  const found = inspectSqlite(path)
  switch (found.kind) {
    case 'missing':
    case 'empty':
      return [fine(FIRST_START)]
    case 'unreadable':
      return [
        wrong(
          `${path} can't be opened (${found.code}). Check that it belongs to the user that Onward runs as.`,
        ),
      ]
    case 'no database':
      return [wrong(`${path} is no database, or it is damaged. Restore a backup: npm run restore -- FILE`)]
  }
  if (!found.isWhole) {
    return [wrong(`${path} is damaged. Stop Onward, look at the disk, and restore a backup.`)]
  }
  const findings = [fine('The database is whole.')]
  return [...findings, ...(await checkContent(location, found, () => openSqlite(path), deps))]
}

async function checkPostgres(location: Location, url: string, deps: Deps): Promise<Finding[]> {
  const open = () => openPostgres(url, () => undefined)
  const kysely = open()
  try {
    const state = await readState(kysely)
    if (state === null) return [fine(FIRST_START)]
    return [fine('The database answers.'), ...(await checkContent(location, state, open, deps))]
  } catch (error) {
    const code = databaseFailure(error) ?? 'no answer'
    return [wrong(`The database does not answer (${code}). Check DATABASE_URL, and that the server runs.`)]
  } finally {
    await kysely.destroy()
  }
}

async function readState(kysely: Kysely<Schema>): Promise<State | null> {
  const done = await storedMigrations(kysely, 'postgres')
  if (done.length === 0 || !(await hasTable(kysely, 'postgres', 'installation'))) return null
  const row = await kysely.selectFrom('installation').select('key_check').executeTakeFirst()
  return {
    keyCheck: row?.key_check ?? null,
    pending: MIGRATION_NAMES.filter((name) => !done.includes(name)),
    isNewer: done.some((name) => !MIGRATION_NAMES.includes(name)),
  }
}

async function checkContent(
  location: Location,
  state: State,
  open: () => Kysely<Schema>,
  deps: Deps,
): Promise<Finding[]> {
  if (state.isNewer) {
    return [
      wrong(
        'A newer Onward has changed the database. Install that version, or restore a backup from before.',
      ),
    ]
  }
  const key = keyFinding(location, state, deps.log)
  const schema =
    state.pending.length === 0
      ? fine('The tables are those of this version.')
      : fine('The tables are of an older version: the next start brings them up to date. Back up first.')
  if (key.keyring === null || state.pending.length > 0) return [schema, key.finding]
  const kysely = open()
  try {
    const database = { kysely, dialect: location.database.dialect, keyring: key.keyring }
    const more = (await deps.also?.(database)) ?? []
    return [schema, key.finding, await queueFinding(database, deps), ...more]
  } finally {
    await kysely.destroy()
  }
}

function keyFinding(
  location: Location,
  { keyCheck }: State,
  log: Log,
): { finding: Finding; keyring: Keyring | null } {
  if (keyCheck === null) return { finding: fine('Nothing is sealed yet.'), keyring: null }
  let keyring: Keyring
  try {
    ;({ keyring } = findKeyring(location, false, log))
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    return { finding: wrong(error.message), keyring: null }
  }
  if (!provesKey(keyring, keyCheck)) {
    const sentence = 'The key is not the one that the database was sealed with. Put the right key back.'
    return { finding: wrong(sentence), keyring: null }
  }
  if (isOfNewestKey(keyring, keyCheck)) return { finding: fine('The key fits the database.'), keyring }
  return { finding: wrong('A change of the key is not finished. Run "npm run rotate-key".'), keyring: null }
}

async function queueFinding(database: OnwardDatabase, { clock }: Deps): Promise<Finding> {
  const waited = await oldestWait({ database, clock, realNow: Date.now })
  if (waited === null || waited <= LONGEST_WAIT_MS) return fine('Nothing waits to be sent for long.')
  return wrong(
    `A message has been due for ${inWords(waited)}. Start Onward if it does not run. If it does, look in its log for "message waits": the code there says what Slack answers.`,
  )
}

function inWords(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 120) return `${minutes} minutes`
  return minutes < 2_880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1_440)} days`
}
