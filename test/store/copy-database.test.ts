import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import type { DatabaseLocation } from '../../src/config.ts'
import { inOrder } from '../../src/copy/catalog.ts'
import { copyDatabase } from '../../src/copy/copy-database.ts'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem } from '../../src/db/scope.ts'
import { importMember } from '../../src/export/import-member.ts'
import { claimLanes } from '../../src/outbox/claims.store.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { anyMember, dice } from '../support/any-member.ts'
import { ELSEWHERE, HERE, newPostgresDatabase, silentLog, temporaryFolder } from '../support/databases.ts'
import { logs, NOON, useCaseDeps } from '../support/factories.ts'

const key = formatKeyring(newKeyring(randomBytes))

function newSqlite(): DatabaseLocation {
  return { dialect: 'sqlite', path: join(temporaryFolder(), 'onward.db') }
}

async function whileOpen<Result>(
  location: DatabaseLocation,
  work: (database: OnwardDatabase) => Promise<Result>,
): Promise<Result> {
  const forgottenFile = join(temporaryFolder(), 'onward.forgotten')
  const database = await openDatabase({ database: location, key, forgottenFile }, silentLog)
  try {
    return await work(database)
  } finally {
    await database.kysely.destroy()
  }
}

/** Two workspaces, members with rows in every table of theirs, and messages that wait. */
async function filled(size = 1): Promise<DatabaseLocation> {
  const location = newSqlite()
  await whileOpen(location, async (database) => {
    await asSystem(database, async (scope) => {
      for (const workspaceId of [HERE, ELSEWHERE]) await upsertInstalled(scope, workspaceId)
    })
    for (const [seed, workspaceId] of [HERE, ELSEWHERE].entries()) {
      const whose = { workspaceId, slackUserId: 'U1ANN' }
      expect(await importMember(useCaseDeps(database), whose, anyMember(dice(seed), size))).toBe('imported')
    }
    await logs(database, 'U2BEN', 'V1')
  })
  return location
}

/** Every row of every table, by the table's name. */
async function contents(location: DatabaseLocation): Promise<Map<string, string[]>> {
  return whileOpen(location, async (database) => {
    const tables = (await database.kysely.introspection.getTables()).filter(({ isView }) => !isView)
    return asSystem(database, async ({ trx }) => {
      const rows = new Map<string, string[]>()
      for (const { name, columns } of tables) {
        const names = columns.map((column) => column.name).sort()
        const found = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(trx)
        rows.set(name, found.rows.map((row) => JSON.stringify(names.map((column) => row[column]))).sort())
      }
      return rows
    })
  })
}

const refusal = (from: DatabaseLocation, to: DatabaseLocation, withKey: string = key) =>
  copyDatabase({ from, to, key: withKey }, silentLog).then(
    () => 'copied',
    (error: unknown) => String(error),
  )

describe.skipIf(inject('postgresUrl') === null)('copying a database', () => {
  test('from SQLite to Postgres and back leaves everything as it was, in every table that there is', async () => {
    // More than one statement holds.
    const first = await filled(300)
    const between = await newPostgresDatabase()
    const last = newSqlite()
    const before = await contents(first)
    const copied = await copyDatabase({ from: first, to: between, key }, silentLog)
    expect(copied.sort()).toEqual([...before.keys()].sort())
    expect(await contents(between)).toEqual(before)
    await copyDatabase({ from: between, to: last, key }, silentLog)
    expect(await contents(last)).toEqual(before)
    expect(before.get('entries')?.length).toBeGreaterThan(500)
    expect(before.get('outbox')).not.toEqual([])
  }, 120_000)

  test('refuses a place that holds something, and leaves it as it is', async () => {
    const [from, to] = [await filled(), await newPostgresDatabase()]
    await whileOpen(to, (database) => asSystem(database, (scope) => upsertInstalled(scope, 'T9OTHER')))
    const before = await contents(to)
    expect(await refusal(from, to)).toContain('TO holds something already')
    expect(await contents(to)).toEqual(before)
  })

  test('refuses a Postgres with which Onward runs', async () => {
    const [from, to] = [await newPostgresDatabase(), newSqlite()]
    await whileOpen(from, async () => {
      expect(await refusal(from, to)).toContain('Onward is running with FROM')
    })
  })
})

describe('copying a database', () => {
  test('refuses another key, another version, and what is being sent', async () => {
    const from = await filled()
    const other = formatKeyring(newKeyring(randomBytes))
    expect(await refusal(from, newSqlite(), other)).toContain('not the one that FROM was sealed with')
    await whileOpen(from, (database) => {
      const now = Date.now()
      const claim = {
        of: 'answers',
        now: NOON,
        realNow: now,
        owner: 'one',
        leaseUntil: now + 60_000,
        limit: 1,
      } as const
      return asSystem(database, (scope) => claimLanes(scope, claim))
    })
    expect(await refusal(from, newSqlite())).toContain('something is being sent')
    const to = newSqlite()
    await whileOpen(to, ({ kysely }) =>
      sql`delete from kysely_migration where name > '0001-first-tables'`.execute(kysely),
    )
    expect(await refusal(from, to)).toContain('something is being sent')
    const old = await filled()
    expect(await refusal(old, to)).toContain('TO is of another version')
    expect(await refusal(to, newSqlite())).toContain('FROM is of another version')
  })

  test('refuses what is not there, and the same database twice', async () => {
    const nowhere = newSqlite()
    expect(await refusal(nowhere, newSqlite())).toContain('is not there')
    expect(await refusal(nowhere, nowhere)).toContain('the same database')
    const closed: DatabaseLocation = { dialect: 'postgres', url: 'postgres://nobody:secret@127.0.0.1:9/none' }
    const said = await refusal(closed, newSqlite())
    expect(said).toContain('FROM could not be opened')
    expect(said).not.toContain('secret')
  })

  test('knows no order for tables that refer to one another', () => {
    const table = (name: string, refersTo: string[]) => ({ name, columns: [], primaryKey: [], refersTo })
    expect(inOrder([table('b', ['a']), table('a', [])]).map(({ name }) => name)).toEqual(['a', 'b'])
    expect(() => inOrder([table('b', ['a']), table('a', ['b'])])).toThrow('refer to one another')
  })
})
