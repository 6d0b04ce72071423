import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { createLog } from '../../src/log.ts'
import type { Courier } from '../../src/outbox/courier.ts'
import { startOutbox } from '../../src/outbox/outbox.ts'
import { queueErase } from '../../src/outbox/queue.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'

const HERE = 'T1HERE'
const CHANNELS = 16

test('on SQLite no two rows are delivered in one turn of the event loop, so that members get in between', async () => {
  const log = createLog({ level: 'error', write() {} })
  const location = { dialect: 'sqlite', path: ':memory:' } as const
  const database = await openDatabase(
    { database: location, key: Buffer.alloc(32, 7).toString('base64') },
    log,
  )
  onTestFinished(() => database.kysely.destroy())
  let ids = 0
  const random = { id: () => `id-${++ids}`, below: () => 0 }
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  await inWorkspace(database, HERE, async (scope) => {
    for (let n = 0; n < CHANNELS; n++) await queueErase(scope, random, { channel: `D${n}`, ts: '1.0' }, 0)
  })

  const turnsOfRequests: number[] = []
  let turn = 0
  let counting = true
  const count = (): void => {
    turn += 1
    if (counting) setImmediate(count)
  }
  count()
  const never = async () => ({ kind: 'refused', error: 'not in this test' }) as const
  const courier: Courier = {
    post: never,
    update: never,
    find: async () => ({ kind: 'absent' }),
    publish: never,
    async erase(place) {
      turnsOfRequests.push(turn)
      return { kind: 'accepted', place }
    },
  }
  const clock = { now: () => 1, onMoved() {}, close() {} }
  const outbox = startOutbox({
    ...{ database, clock, random, log, courierFor: () => courier },
    kinds: new Map(),
    home: homePage(clock, async () => null),
    owner: 'this test',
    realNow: () => 1,
  })
  outbox.wake()
  await outbox.settled()
  counting = false

  expect(turnsOfRequests).toHaveLength(CHANNELS)
  expect(new Set(turnsOfRequests).size).toBe(CHANNELS)
})
