import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, inject, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { newPostgresDatabase, silentLog, temporaryFolder } from '../support/databases.ts'

const aKey = () => formatKeyring(newKeyring(randomBytes))

function place() {
  const folder = temporaryFolder()
  const path = join(folder, 'data', 'onward.db')
  const keyFile = join(folder, 'data', 'onward.key')
  const start = (key?: string) => openDatabase({ database: { dialect: 'sqlite', path }, key }, silentLog)
  return { path, keyFile, start }
}

/** What stands in the database, whoever can read it. */
function contentOf(path: string): string {
  const database = new Database(path, { readonly: true })
  const tables = database
    .prepare<[], { name: string }>("select name from sqlite_schema where type = 'table'")
    .all()
  const content = tables.map(({ name }) => [name, database.prepare(`select * from "${name}"`).all()])
  database.close()
  return JSON.stringify(content)
}

const close = (database: OnwardDatabase) => database.kysely.destroy()

describe('a SQLite database', () => {
  test('is made at the first start, with its folder and a key file for its owner alone', async () => {
    const { path, keyFile, start } = place()
    await close(await start())
    expect(existsSync(path)).toBe(true)
    expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  })

  test('is opened with the same key at the next start', async () => {
    const { start } = place()
    const first = await start()
    await close(first)
    const second = await start()
    expect(formatKeyring(second.keyring)).toBe(formatKeyring(first.keyring))
    await close(second)
  })

  test('keeps its check value, which holds nothing of the key', async () => {
    const { path, keyFile, start } = place()
    await close(await start())
    const before = contentOf(path)
    expect(before).toMatch(/"key_check":"1\.[\w-]{8}\.[\w-]+"/)
    expect(before).not.toContain(readFileSync(keyFile, 'utf8').trim())
    await close(await start())
    expect(contentOf(path)).toBe(before)
  })

  test('whose key file is missing is refused, and no key is made', async () => {
    const { path, keyFile, start } = place()
    await close(await start())
    rmSync(keyFile)
    const before = contentOf(path)
    await expect(start()).rejects.toMatchObject({
      code: 'cannot_start',
      message: expect.stringMatching(/onward\.key is missing.* from its backup/),
    })
    expect(existsSync(keyFile)).toBe(false)
    expect(contentOf(path)).toBe(before)
  })

  test('with a wrong key is refused before anything is changed, its schema included', async () => {
    const { path, start } = place()
    await close(await start(aKey()))
    const older = new Database(path)
    older.exec('delete from kysely_migration')
    older.close()
    const before = contentOf(path)
    const sentence = 'The key is not the one that this database was sealed with. Nothing was changed.'
    await expect(start(aKey())).rejects.toThrow(sentence)
    await expect(start()).rejects.toThrow('is missing')
    expect(contentOf(path)).toBe(before)
  })

  test('is not touched with a key that cannot be read', async () => {
    const { path, keyFile, start } = place()
    await expect(start('c2hvcnQ=')).rejects.toMatchObject({ code: 'cannot_start' })
    expect([contentOf(path), existsSync(keyFile)]).toEqual(['[]', false])
  })

  test('is taken up where the first start was cut off between the key and the tables', async () => {
    const { path, start } = place()
    const first = await start()
    await close(first)
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
    const second = await start()
    expect(formatKeyring(second.keyring)).toBe(formatKeyring(first.keyring))
    await close(second)
  })

  test('that is a folder or another file is refused in a sentence', async () => {
    const { path, start } = place()
    mkdirSync(path, { recursive: true })
    await expect(start()).rejects.toMatchObject({
      code: 'cannot_start',
      message: expect.stringContaining('DATABASE_URL'),
    })
  })
})

describe.skipIf(inject('postgresUrl') === null)('a Postgres database', () => {
  test('needs ONWARD_KEY, and takes no other one later', async () => {
    const database = await newPostgresDatabase()
    await expect(openDatabase({ database, key: undefined }, silentLog)).rejects.toThrow(
      'ONWARD_KEY is missing',
    )
    const key = aKey()
    for (const _ of ['first', 'second']) await close(await openDatabase({ database, key }, silentLog))
    await expect(openDatabase({ database, key: aKey() }, silentLog)).rejects.toThrow('The key is not the one')
  })

  test('may be opened by several processes at once, the first time too', async () => {
    const location = { database: await newPostgresDatabase(), key: aKey() }
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(location, silentLog)))
    for (const database of opened) await close(database)
  })

  test('that is away is refused in a sentence without its password', async () => {
    const url = 'postgres://onward:s3cret@127.0.0.1:1/onward'
    const opening = openDatabase({ database: { dialect: 'postgres', url }, key: aKey() }, silentLog)
    const error = await opening.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'cannot_start', message: expect.stringContaining('DATABASE_URL') })
    expect(String(error)).not.toContain('s3cret')
  })
})
