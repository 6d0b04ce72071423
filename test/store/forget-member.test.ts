import { randomBytes } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { createLog } from '../../src/log.ts'
import { forgetMember } from '../../src/members/forget-member.ts'
import { knowMember, LeftMeanwhileError } from '../../src/members/know-member.ts'
import { UNKNOWN_PROFILE } from '../../src/members/member.ts'
import { systemRandom } from '../../src/random.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'

const workspaceId = 'T1HERE'
const ann = { workspaceId, slackUserId: 'U1ANN' }
const now = 5_000_000
const clock = { now: () => now, onMoved() {}, close() {} }

test('a member whose data key does not open any more can be forgotten', async () => {
  const log = createLog({ level: 'error', write() {} })
  const key = formatKeyring(newKeyring(randomBytes))
  const database = await openDatabase({ database: { dialect: 'sqlite', path: ':memory:' }, key }, log)
  onTestFinished(() => database.kysely.destroy())
  await asSystem(database, (scope) => upsertInstalled(scope, workspaceId))
  await inWorkspace(database, workspaceId, (scope) =>
    knowMember(scope, { random: systemRandom, now }, { ...ann, profile: UNKNOWN_PROFILE }),
  )
  await database.kysely.updateTable('members').set({ data_key: '1.lost.AAAA' }).execute()

  await forgetMember({ database, clock, random: systemRandom }, ann)

  expect(await database.kysely.selectFrom('members').selectAll().execute()).toEqual([])
})

test('what a process had begun before somebody left, and goes on with after that, makes no member of them', async () => {
  const database = await openDatabase(
    { database: { dialect: 'sqlite', path: ':memory:' }, key: formatKeyring(newKeyring(randomBytes)) },
    createLog({ level: 'error', write() {} }),
  )
  onTestFinished(() => database.kysely.destroy())
  await asSystem(database, (scope) => upsertInstalled(scope, workspaceId))
  const asks = (askedAt: number, realNow = askedAt) =>
    inWorkspace(database, workspaceId, (scope) => {
      const deps = { random: systemRandom, now, realNow: () => realNow }
      return knowMember(scope, deps, { ...ann, profile: UNKNOWN_PROFILE, askedAt })
    })
  await asks(1_000)
  await forgetMember({ database, clock, random: systemRandom, realNow: () => 2_000 }, ann)
  const members = () => database.kysely.selectFrom('members').select('slack_user_id').execute()

  await expect(asks(1_500, 30_000)).rejects.toThrow(LeftMeanwhileError)
  expect(await members()).toEqual([])
  await asks(2_500)
  expect(await members()).toEqual([{ slack_user_id: 'U1ANN' }])
  await expect(asks(1_500, 30_000)).rejects.toThrow(LeftMeanwhileError)
})
