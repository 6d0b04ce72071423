import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace, type Scope } from '../../src/db/scope.ts'
import { nudgeMessage } from '../../src/nudges/nudge.message.ts'
import { queuePosts } from '../../src/outbox/queue.ts'
import { spreadUntil } from '../../src/outbox/spread-until.ts'
import { systemRandom } from '../../src/random.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { HERE, newPostgresDatabase, silentLog } from '../support/databases.ts'
import { member, NOON } from '../support/factories.ts'
import { asAnotherProcess, untilSomebodyWaits } from '../support/other-process.ts'

describe.skipIf(inject('postgresUrl') === null)('two processes that spread nudges', () => {
  test('do it one after the other, each behind what the other has queued', async () => {
    const database = await openDatabase(
      { database: await newPostgresDatabase(), key: Buffer.alloc(32, 7).toString('base64') },
      silentLog,
    )
    onTestFinished(() => database.kysely.destroy())
    await asSystem(database, (scope) => upsertInstalled(scope, HERE))
    const { id: memberId } = await member(database, 'U1ANN')
    const queue = (scope: Scope) =>
      queuePosts(scope, systemRandom, [
        { kind: nudgeMessage, memberId, subjectId: 'n1', dueAt: NOON, notBefore: NOON + 5_000 },
      ])
    const other = await inWorkspace(database, HERE, async (scope) => {
      expect(await spreadUntil(scope, nudgeMessage)).toBe(0)
      const waits = asAnotherProcess(() =>
        inWorkspace(database, HERE, (second) => spreadUntil(second, nudgeMessage)),
      )
      await asAnotherProcess(() => untilSomebodyWaits(database))
      await queue(scope)
      return { waits }
    })
    expect(await other.waits).toBe(NOON + 5_000)
  })
})
