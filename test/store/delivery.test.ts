import { expect, test } from 'vitest'
import { inWorkspace } from '../../src/db/scope.ts'
import type { Courier } from '../../src/outbox/courier.ts'
import { queueErase } from '../../src/outbox/queue.ts'
import { systemRandom } from '../../src/random.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { DAY_MS, NOON } from '../support/factories.ts'
import { fakeCourier, later, nothing, outboxBeside, refused } from '../support/outbox-beside.ts'

eachDatabase('delivery', (open) => {
  test('sends a message once, and remembers where it and the DM are', async () => {
    const slack = fakeCourier()
    const { posts, afterReal, places, states, database } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    for (const _ of ['first', 'second']) await afterReal(60_000)
    expect(slack.said()).toEqual(['post U1ANN e1'])
    expect(await states()).toEqual(['e1 done'])
    expect(await places()).toMatchObject([{ channel: 'DU1ANN', ts: '1.1', subject_id: 'e1' }])
    const dm = await database.kysely.selectFrom('members').select('dm_channel').execute()
    expect(dm).toContainEqual({ dm_channel: 'DU1ANN' })
  })

  test('says nothing where there is nothing to say any more, and goes on', async () => {
    const slack = fakeCourier()
    const { posts, updates, afterReal } = await outboxBeside(await open(), slack.courier)
    await posts('gone', { kind: nothing })
    await updates('never sent')
    await posts('e1')
    await afterReal(0)
    expect(slack.said()).toEqual(['post U1ANN e1'])
  })

  test('updates a message where it is', async () => {
    const slack = fakeCourier()
    const { posts, updates, afterReal, states } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    await updates('e1')
    await afterReal(0)
    expect(slack.said()).toEqual(['post U1ANN e1', 'update DU1ANN 1.1 e1'])
    expect(await states()).toEqual(['e1 done'])
  })

  test('waits as long as Slack says, and what comes after it in the channel waits too', async () => {
    let busy = true
    const slack = fakeCourier({ post: () => (busy ? { ...later, afterMs: 30_000 } : undefined) })
    const { posts, afterReal } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    await posts('e2')
    await afterReal(0)
    busy = false
    await afterReal(29_999)
    expect(slack.said()).toEqual(['post U1ANN e1'])
    await afterReal(1)
    expect(slack.said()).toEqual(['post U1ANN e1', 'post U1ANN e1', 'post U1ANN e2'])
  })

  test('waits twice as long each time where Slack does not say, a minute at most', async () => {
    const slack = fakeCourier({ post: () => later })
    const { posts, afterReal } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    await afterReal(0)
    for (const waits of [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
      const before = slack.calls.length
      await afterReal(waits - 1)
      expect(slack.calls.length, `before ${waits}`).toBe(before)
      await afterReal(1)
      expect(slack.calls.length, `after ${waits}`).toBe(before + 1)
    }
  })

  test('gives a message up that Slack refuses, and goes on', async () => {
    const slack = fakeCourier({ post: (text) => (text === 'e1' ? refused : undefined) })
    const { posts, afterReal, states } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    await posts('e2')
    await afterReal(0)
    expect(await states()).toEqual(['e1 given_up', 'e2 done'])
  })

  test('gives a message up that Slack would not take for seven days', async () => {
    const slack = fakeCourier({ post: () => later })
    const { posts, clock, afterReal, states } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    clock.moveBy(7 * DAY_MS)
    await afterReal(0)
    expect(await states()).toEqual(['e1 queued'])
    clock.moveBy(1)
    await afterReal(60_000)
    expect(await states()).toEqual(['e1 given_up'])
  })

  test('tries an erasure again, and names nobody in it', async () => {
    const slack = fakeCourier()
    let tries = 0
    const erase: Courier['erase'] = async (place) => {
      tries += 1
      return tries === 1 ? later : { kind: 'accepted', place }
    }
    const { afterReal, states, database } = await outboxBeside(await open(), { ...slack.courier, erase })
    await inWorkspace(database, HERE, (scope) =>
      queueErase(scope, systemRandom, { channel: 'D1', ts: '1.1' }, NOON),
    )
    await afterReal(0)
    const [row] = await database.kysely.selectFrom('outbox').selectAll().execute()
    expect(row).toMatchObject({ member_id: null, state: 'queued' })
    await afterReal(1_000)
    expect([tries, await states()]).toEqual([2, []])
  })
})
