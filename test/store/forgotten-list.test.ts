import { appendFileSync, copyFileSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { forgetAgain } from '../../src/leaving/forget-again.ts'
import { forgetMember } from '../../src/members/forget-member.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import { deleteWorkspace } from '../../src/workspaces/delete-workspace.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { HERE, silentLog, temporaryFolder } from '../support/databases.ts'
import { logs, useCaseDeps } from '../support/factories.ts'

const key = Buffer.alloc(32, 9).toString('base64')

function opened(folder: string): Promise<OnwardDatabase> {
  const path = join(folder, 'onward.db')
  return openDatabase({ database: { dialect: 'sqlite', path }, key }, silentLog)
}

const isKnown = (database: OnwardDatabase, slackUserId: string) =>
  inWorkspace(database, HERE, async (scope) => (await recogniseMember(scope, slackUserId)) !== null)

/** Ann and Ben have logged, a backup was made, and then what `after` does; the backup is put back. */
async function restored(after: (database: OnwardDatabase) => Promise<unknown>): Promise<{
  database: OnwardDatabase
  list: string
}> {
  const folder = temporaryFolder()
  const file = join(folder, 'onward.db')
  const before = await opened(folder)
  await asSystem(before, (scope) => upsertInstalled(scope, HERE))
  await logs(before, 'U1ANN', 'V1')
  await logs(before, 'U2BEN', 'V2')
  await before.kysely.destroy()
  copyFileSync(file, join(folder, 'backup'))
  const since = await opened(folder)
  await after(since)
  await since.kysely.destroy()
  for (const part of ['-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
  copyFileSync(join(folder, 'backup'), file)
  return { database: await opened(folder), list: join(folder, 'onward.forgotten') }
}

test('a member who was forgotten is deleted again from a restored backup, and nobody else', async () => {
  const { database, list } = await restored((since) =>
    forgetMember(useCaseDeps(since), { workspaceId: HERE, slackUserId: 'U1ANN' }),
  )
  expect(await isKnown(database, 'U1ANN')).toBe(true)
  // A line that a crash cut off.
  appendFileSync(list, 'half')
  await forgetAgain({ ...useCaseDeps(database), log: silentLog })
  expect(await isKnown(database, 'U1ANN')).toBe(false)
  expect(await isKnown(database, 'U2BEN')).toBe(true)
  expect(await database.kysely.selectFrom('entries').selectAll().execute()).toHaveLength(1)

  await logs(database, 'U1ANN', 'V3')
  await forgetMember(useCaseDeps(database), { workspaceId: HERE, slackUserId: 'U2BEN' })
  await logs(database, 'U2BEN', 'V4')
  await forgetAgain({ ...useCaseDeps(database), log: silentLog })
  expect([await isKnown(database, 'U1ANN'), await isKnown(database, 'U2BEN')]).toEqual([true, true])

  expect(readFileSync(list, 'utf8')).not.toMatch(/U1ANN|U2BEN|T1HERE/)
  expect(statSync(list).mode & 0o777).toBe(0o600)
  await database.kysely.destroy()
})

test('so are the members of a workspace that was deleted', async () => {
  const { database } = await restored((since) => deleteWorkspace({ database: since }, HERE))
  await forgetAgain({ ...useCaseDeps(database), log: silentLog })
  expect(await database.kysely.selectFrom('members').selectAll().execute()).toEqual([])
  await database.kysely.destroy()
})

test('forgetting succeeds, and the operator is told, where the list can not be written', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'onward.db')
  const config = { database: { dialect: 'sqlite' as const, path }, key, forgottenFile: folder }
  const database = await openDatabase(config, silentLog)
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  await logs(database, 'U1ANN', 'V1')
  const told: string[] = []
  const log = { ...silentLog, error: (message: string) => void told.push(message) }
  await forgetMember({ ...useCaseDeps(database), log }, { workspaceId: HERE, slackUserId: 'U1ANN' })
  expect(await isKnown(database, 'U1ANN')).toBe(false)
  expect(told).toHaveLength(1)
  await database.kysely.destroy()
})
