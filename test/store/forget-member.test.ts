import { randomBytes } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { createLog } from '../../src/log.ts'
import { forgetMember } from '../../src/members/forget-member.ts'
import { knowMember } from '../../src/members/know-member.ts'
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
