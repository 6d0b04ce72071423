import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, inject, onTestFinished } from 'vitest'
import type { DatabaseLocation } from '../../src/config.ts'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem } from '../../src/db/scope.ts'
import { createLog } from '../../src/log.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { createDatabase } from './postgres.ts'

/** A log that says nothing. */
export const silentLog = createLog({ level: 'error', write() {} })

/** The workspaces that every test finds installed. */
export const HERE = 'T1HERE'
export const ELSEWHERE = 'T2ELSE'

/**
 * Opens the test's database as a process would: two calls are two processes. Empty at the start of each
 * test but for the workspaces; closed at its end.
 */
export type OpenDatabase = () => Promise<OnwardDatabase>

/**
 * The same tests on both dialects: SQLite in a file, and a real Postgres where npm has one for this platform.
 * To be used in test/store, whose set-up starts the server.
 */
export function eachDatabase(
  name: string,
  suite: (open: OpenDatabase, dialect: OnwardDatabase['dialect']) => void,
): void {
  describe(`${name}, on SQLite`, () => suite(sqliteDatabase(), 'sqlite'))
  describe.skipIf(inject('postgresUrl') === null)(`${name}, on Postgres`, () =>
    suite(postgresDatabase(), 'postgres'),
  )
}

/** A place for one more SQLite database: a folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onward-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty Postgres database of its own, dropped with the server. Only for tests that are skipped without one. */
export async function newPostgresDatabase(): Promise<{ dialect: 'postgres'; url: string }> {
  const server = inject('postgresUrl')
  if (server === null) throw new Error('These tests are skipped without a server.')
  const url = await createDatabase(server, `onward_${randomBytes(6).toString('hex')}`)
  return { dialect: 'postgres', url }
}

function sqliteDatabase(): OpenDatabase {
  let location: DatabaseLocation
  beforeEach(async () => {
    location = { dialect: 'sqlite', path: join(temporaryFolder(), 'onward.db') }
    await emptyAndInstall(location)
  })
  return () => openUntilTheEnd(location)
}

/** Making a database takes Postgres long: a file's tests share one, emptied between them. */
function postgresDatabase(): OpenDatabase {
  let location: DatabaseLocation
  beforeAll(async () => {
    location = await newPostgresDatabase()
  })
  beforeEach(() => emptyAndInstall(location))
  return () => openUntilTheEnd(location)
}

const key = formatKeyring(newKeyring(randomBytes))

async function openUntilTheEnd(location: DatabaseLocation): Promise<OnwardDatabase> {
  const forgottenFile = join(temporaryFolder(), 'onward.forgotten')
  const database = await openDatabase({ database: location, key, forgottenFile }, silentLog)
  onTestFinished(() => database.kysely.destroy())
  return database
}

async function emptyAndInstall(location: DatabaseLocation): Promise<void> {
  const database = await openDatabase({ database: location, key }, silentLog)
  await database.kysely.deleteFrom('workspaces').execute()
  await asSystem(database, async (scope) => {
    for (const workspaceId of [HERE, ELSEWHERE]) await upsertInstalled(scope, workspaceId)
  })
  await database.kysely.destroy()
}
