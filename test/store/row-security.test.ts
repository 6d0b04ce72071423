import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { secureRows } from '../../src/db/row-security.ts'
import { asSystem, inWorkspace, readWorkspace } from '../../src/db/scope.ts'
import { upsertInstalled, workspaceExists } from '../../src/workspaces/workspaces.store.ts'
import { ELSEWHERE, HERE, silentLog, temporaryFolder } from '../support/databases.ts'
import { member } from '../support/factories.ts'

const server = inject('postgresUrl')
const key = randomBytes(32).toString('base64')

/** A database that belongs to a user who may do nothing but that, as hosting companies hand them out. */
async function openAsPlainOwner() {
  const url = new URL(server ?? '')
  const name = `plain_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: url.href })
  await admin.connect()
  await admin.query(`create role ${name} login password 'plain'`)
  await admin.query(`create database ${name} owner ${name}`)
  await admin.end()
  Object.assign(url, { username: name, password: 'plain', pathname: `/${name}` })
  const forgottenFile = `${temporaryFolder()}/onward.forgotten`
  const location = { database: { dialect: 'postgres', url: url.href } as const, key, forgottenFile }
  const database = await openDatabase(location, silentLog)
  onTestFinished(() => database.kysely.destroy())
  return database
}

test.skipIf(server === null)(
  "holds the database's owner, where that is a user without further rights",
  async () => {
    const database = await openAsPlainOwner()
    expect(database.rowRole).toBeNull()
    await asSystem(database, async (scope) => {
      for (const id of [HERE, ELSEWHERE]) await upsertInstalled(scope, id)
    })
    await member(database, 'U1ANN')
    const seen = (workspace: string) =>
      readWorkspace(database, workspace, async ({ trx }) => {
        return (await trx.selectFrom('members').select('slack_user_id').execute()).length
      })
    expect([await seen(HERE), await seen(ELSEWHERE)]).toEqual([1, 0])
    const outside = await database.kysely.selectFrom('members').selectAll().execute()
    expect(outside, 'without a scope nothing is seen').toEqual([])
    await expect(
      inWorkspace(database, ELSEWHERE, ({ trx }) =>
        trx
          .insertInto('workspaces')
          .values({ workspace_id: 'T3', removed_at: null, time_zone: null })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  },
)

test.skipIf(server === null)('is not made again at the next start, and takes a name as it is', async () => {
  const database = await openAsPlainOwner()
  expect(await secureRows(database.kysely)).toBeNull()
  const hostile = `T1'; select set_config('onward.system', 'on', true); --\\`
  expect(await readWorkspace(database, hostile, workspaceExists)).toBe(false)
})
