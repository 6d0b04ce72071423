import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { replanNudges } from '../../src/nudges/replan-nudges.ts'
import { insertPerson } from '../../src/people/people.store.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { HERE, silentLog, temporaryFolder } from '../support/databases.ts'
import { aPerson, member, NOON } from '../support/factories.ts'

const script = fileURLToPath(new URL('../support/send-due-nudges.main.ts', import.meta.url))
const run = promisify(execFile)
const WEDNESDAY = Date.UTC(2026, 2, 4, 10)
const MEMBERS = 400

test('two processes on one SQLite file queue each due nudge once', async () => {
  const path = join(temporaryFolder(), 'onward.db')
  const key = formatKeyring(newKeyring(randomBytes))
  const database = await openDatabase({ database: { dialect: 'sqlite', path }, key }, silentLog)
  onTestFinished(() => database.kysely.destroy())
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  for (let index = 0; index < MEMBERS; index++) {
    const one = await member(database, `U${index}`)
    const person = aPerson({ id: `p${index}`, memberId: one.id, nextOn: '2026-03-01' })
    await inWorkspace(database, HERE, async (scope) => {
      await insertPerson(scope, one, person, { origin: 'V', addedAt: NOON })
      await replanNudges(scope, { now: NOON }, one.id)
    })
  }
  const env = { ...process.env, ONWARD_KEY: key }
  const both = [1, 2].map(() => run(execPath, [script, path, String(WEDNESDAY)], { env }))
  await Promise.all(both)
  const nudges = await database.kysely.selectFrom('nudges').select('member_id').execute()
  expect(nudges).toHaveLength(MEMBERS)
  expect(new Set(nudges.map((nudge) => nudge.member_id)).size).toBe(MEMBERS)
  const posts = await database.kysely.selectFrom('outbox').select('row_id').execute()
  expect(posts).toHaveLength(MEMBERS)
}, 60_000)
