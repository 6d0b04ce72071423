import { randomBytes } from 'node:crypto'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import type { DatabaseLocation } from '../../src/config.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { createLog } from '../../src/log.ts'
import { claimLanes } from '../../src/outbox/claims.store.ts'
import { nextTryAt, releaseLane, wakeLane } from '../../src/outbox/lanes.store.ts'
import { insertRow } from '../../src/outbox/outbox.store.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'
import { createDatabase } from '../support/postgres.ts'

const HERE = 'T1HERE'
/** The clock port's now and real time's: they need not agree. */
const now = 5_000_000
const realNow = 9_000_000
const DAY_MS = 86_400_000

async function openHere(dialect: DatabaseLocation['dialect']) {
  const server = inject('postgresUrl')
  const location: DatabaseLocation =
    dialect === 'sqlite'
      ? { dialect, path: ':memory:' }
      : { dialect, url: await createDatabase(server ?? '', `lane_waking_${randomBytes(4).toString('hex')}`) }
  const log = createLog({ level: 'error', write() {} })
  const database = await openDatabase(
    { database: location, key: formatKeyring(newKeyring(randomBytes)) },
    log,
  )
  onTestFinished(() => database.kysely.destroy())
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  const queue = (lane: string, rowId: string, dueAt: number, notBefore: number) =>
    inWorkspace(database, HERE, async (scope) => {
      await wakeLane(scope, {
        lane,
        memberId: null,
        priority: 1,
        operation: 'erase',
        dueAt,
        wakeAt: notBefore,
      })
      const same = { rowId, dedupeKey: rowId, marker: rowId, subjectId: rowId }
      const row = { ...same, lane, memberId: null, kind: 'k', variant: null, priority: 1, dueAt, notBefore }
      await insertRow(scope, { ...row, operation: 'erase' })
    })
  const claim = (owner: string) =>
    asSystem(database, (scope) =>
      claimLanes(scope, { of: 'nudges', now, realNow, owner, leaseUntil: realNow + 20_000, limit: 16 }),
    )
  const release = (lane: string, owner: string) =>
    inWorkspace(database, HERE, (scope) => releaseLane(scope, lane, { owner, retryAt: 0, now, realNow }))
  const next = () => asSystem(database, (scope) => nextTryAt(scope, { now, realNow }))
  return { queue, claim, release, next }
}

describe.each(['sqlite', 'postgres'] as const)('lanes on %s', (dialect) => {
  const onThis = test.skipIf(dialect === 'postgres' && inject('postgresUrl') === null)

  onThis('a lane that somebody holds does not put off the next try of another', async () => {
    const { queue, claim, next } = await openHere(dialect)
    await queue('held', 'a', now, 0)
    expect(await claim('one')).toHaveLength(1)
    await queue('soon', 'b', now, realNow + 3_000)
    expect(await next()).toBe(realNow + 3_000)
  })

  onThis(
    'a lane whose one row is due later and whose other has to wait is not claimed meanwhile',
    async () => {
      const { queue, claim, release, next } = await openHere(dialect)
      await queue('lane', 'tomorrow', now + DAY_MS, 0)
      await queue('lane', 'in three seconds', now, realNow + 3_000)
      expect(await claim('one')).toHaveLength(1)
      await release('lane', 'one')
      expect(await claim('one')).toEqual([])
      expect(await next()).toBe(realNow + 3_000)
    },
  )
})
