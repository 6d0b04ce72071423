import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { putHome } from '../../src/home/homes.store.ts'
import { createLog } from '../../src/log.ts'
import { insertMember } from '../../src/members/members.store.ts'
import type { Courier } from '../../src/outbox/courier.ts'
import { startOutbox } from '../../src/outbox/outbox.ts'
import { queueErase, queueHome } from '../../src/outbox/queue.ts'
import { systemRandom } from '../../src/random.ts'
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

test('Homes that Slack does not answer hold up no message', async () => {
  const log = createLog({ level: 'error', write() {} })
  const database = await openDatabase(
    { database: { dialect: 'sqlite', path: ':memory:' }, key: Buffer.alloc(32, 7).toString('base64') },
    log,
  )
  onTestFinished(() => database.kysely.destroy())
  await asSystem(database, (scope) => upsertInstalled(scope, HERE))
  await inWorkspace(database, HERE, async (scope) => {
    for (let n = 0; n < 2 * CHANNELS; n++) {
      const member = { id: `m${n}`, slackUserId: `U${n}`, createdAt: 0 }
      await insertMember(scope, member)
      await putHome(scope, member.id, { openedAt: 1, opening: true })
      await queueHome(scope, systemRandom, { memberId: member.id, dueAt: 0 })
    }
  })
  const answered = Promise.withResolvers<void>()
  const publishing = Promise.withResolvers<void>()
  const erased = Promise.withResolvers<void>()
  const never = async () => ({ kind: 'refused', error: 'not in this test' }) as const
  const courier: Courier = {
    post: never,
    update: never,
    find: async () => ({ kind: 'absent' }),
    async publish() {
      publishing.resolve()
      await answered.promise
      return { kind: 'refused', error: 'not in this test' }
    },
    async erase(place) {
      erased.resolve()
      return { kind: 'accepted', place }
    },
  }
  const clock = { now: () => 1, onMoved() {}, close() {} }
  const home = homePage(clock, async () => null)
  const outbox = startOutbox({
    ...{ database, clock, random: systemRandom, log, courierFor: () => courier, home },
    ...{ kinds: new Map(), owner: 'this test', realNow: () => 1 },
  })
  outbox.wake()
  await publishing.promise
  await inWorkspace(database, HERE, (scope) =>
    queueErase(scope, systemRandom, { channel: 'D1', ts: '1.0' }, 1),
  )
  outbox.wake()
  await erased.promise
  answered.resolve()
  await outbox.settled()
  await outbox.stop()
})
