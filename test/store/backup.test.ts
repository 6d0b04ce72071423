import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backUp } from '../../src/backup/back-up.ts'
import { restore } from '../../src/backup/restore.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem } from '../../src/db/scope.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { HERE, silentLog, temporaryFolder } from '../support/databases.ts'
import { logs, useCaseDeps } from '../support/factories.ts'

const key = Buffer.alloc(32, 5).toString('base64')
const otherKey = Buffer.alloc(32, 6).toString('base64')

/** A database with an entry of Ann's, closed, and a backup of it in another folder. */
async function keptDatabase() {
  const path = join(temporaryFolder(), 'onward.db')
  const database = await openDatabase({ database: { dialect: 'sqlite', path }, key }, silentLog)
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  await logs(database, 'U1ANN', 'V1')
  const { clock, random } = useCaseDeps(database)
  await database.kysely.destroy()
  const file = join(temporaryFolder(), 'backup')
  expect(backUp(path, file)).toEqual({ kind: 'made', isBesideKey: false })
  const restoreTo = (to: string, from = file, options: { key?: string; replace?: boolean } = {}) =>
    restore(
      { clock, random, log: silentLog },
      {
        database: { dialect: 'sqlite', path: to },
        key: options.key ?? key,
        forgottenFile: undefined,
      },
      { file: from, replace: options.replace ?? false },
    )
  return { path, file, restoreTo, now: clock.now() }
}

const entriesIn = (path: string) => {
  const database = new Database(path, { readonly: true })
  const count = database.prepare('select count(*) from entries').pluck().get()
  database.close()
  return count
}

test('a backup replaces no file, and nothing half-written is left', async () => {
  const { path, file } = await keptDatabase()
  const before = readFileSync(file)
  expect(backUp(path, file)).toMatchObject({
    kind: 'refused',
    faults: [expect.stringContaining('there already')],
  })
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(backUp(join(temporaryFolder(), 'none.db'), `${file}2`).kind).toBe('refused')
  expect(backUp(path, join(temporaryFolder(), 'no', 'folder')).kind).toBe('refused')
  expect(readdirSync(join(file, '..'))).toEqual(['backup'])
})

test('what waited in it counts as perhaps sent, so that it is looked up before it is sent', async () => {
  const { restoreTo, now } = await keptDatabase()
  const to = join(temporaryFolder(), 'new', 'onward.db')
  expect(await restoreTo(to)).toEqual({ kind: 'restored' })
  expect(entriesIn(to)).toBe(1)
  const database = new Database(to, { readonly: true })
  const states = (due: string) =>
    database.prepare(`select distinct state from outbox where operation = 'post' and due_at ${due} ?`).pluck()
  expect(states('<=').all(now)).toEqual(['sending'])
  expect(states('>').all(now)).not.toContain('sending')
  database.close()
})

test.skipIf(process.platform === 'win32')(
  'a backup that others may read is restored for its owner alone',
  async () => {
    const { file, restoreTo } = await keptDatabase()
    chmodSync(file, 0o644)
    const to = join(temporaryFolder(), 'onward.db')
    expect(await restoreTo(to)).toEqual({ kind: 'restored' })
    expect(statSync(to).mode & 0o777).toBe(0o600)
  },
)

test('a restore that can not succeed changes nothing and says why', async () => {
  const { path, file, restoreTo } = await keptDatabase()
  const before = readFileSync(path)
  const damaged = join(temporaryFolder(), 'damaged')
  const bytes = readFileSync(file)
  writeFileSync(damaged, bytes.fill(7, 5_000, 60_000))
  const newer = join(temporaryFolder(), 'newer')
  copyFileSync(file, newer)
  const later = new Database(newer)
  later.exec("insert into kysely_migration values ('9999-later', '2030-01-01')")
  later.close()
  const text = join(temporaryFolder(), 'text')
  writeFileSync(text, 'no database')

  for (const [from, options, reason] of [
    [file, {}, /in use.*--replace/],
    [file, { replace: true, key: otherKey }, /sealed with another key/],
    [damaged, { replace: true }, /damaged/],
    [newer, { replace: true }, /newer Onward/],
    [text, { replace: true }, /no backup/],
    [join(text, 'nowhere'), { replace: true }, /not there/],
  ] as const) {
    expect(await restoreTo(path, from, options)).toEqual({
      kind: 'refused',
      faults: [expect.stringMatching(reason)],
    })
  }
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('without the key of its time a backup is refused, and no key is made', async () => {
  const { file, restoreTo } = await keptDatabase()
  const folder = temporaryFolder()
  const result = await restoreTo(join(folder, 'onward.db'), file, { key: '' })
  expect(result.kind).toBe('refused')
  expect(existsSync(join(folder, 'onward.key'))).toBe(false)
})
