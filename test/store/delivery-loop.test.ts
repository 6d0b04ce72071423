import { expect, test } from 'vitest'
import type { Delivery } from '../../src/outbox/courier.ts'
import { eachDatabase } from '../support/databases.ts'
import { fakeCourier, outboxBeside, refused } from '../support/outbox-beside.ts'

eachDatabase('the outbox at work', (open) => {
  test('is not held up in one channel by a request that hangs in another', async () => {
    const hanging = Promise.withResolvers<Delivery>()
    const told = Promise.withResolvers<void>()
    const slack = fakeCourier({
      post: (text) => {
        if (text === 'hangs') return hanging.promise
        told.resolve()
        return undefined
      },
    })
    const { posts, ben, outbox, states } = await outboxBeside(await open(), slack.courier)
    await posts('hangs')
    outbox.wake()
    await posts('e1', { to: ben })
    outbox.wake()
    await told.promise
    hanging.resolve(refused)
    await outbox.settled()
    expect(await states()).toEqual(['e1 done', 'hangs given_up'])
  })

  test('hears a wake while it is at work', async () => {
    const woken: (() => Promise<void>)[] = []
    const slack = fakeCourier({
      post: async () => {
        await woken.pop()?.()
        return undefined
      },
    })
    const { posts, ben, outbox, afterReal, states } = await outboxBeside(await open(), slack.courier)
    woken.push(async () => {
      await posts('queued meanwhile', { to: ben })
      outbox.wake()
    })
    await posts('e1')
    await afterReal(0)
    expect(await states()).toEqual(['e1 done', 'queued meanwhile done'])
  })

  test('comes to rest after its last channel, however the ends of channels and looks fall together', async () => {
    const slack = fakeCourier()
    const { posts, ben, afterReal, states } = await outboxBeside(await open(), slack.courier)
    for (let round = 0; round < 40; round++) {
      await posts(`a${round}`)
      await posts(`b${round}`, { to: ben })
      await afterReal(0)
    }
    expect((await states()).filter((state) => !state.endsWith('done'))).toEqual([])
  })

  test('once stopped, finishes what is under way and begins nothing more', async () => {
    const asked = Promise.withResolvers<void>()
    const answered = Promise.withResolvers<undefined>()
    const slack = fakeCourier({
      post: () => {
        asked.resolve()
        return answered.promise
      },
    })
    const { posts, outbox, states } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    await posts('e2')
    outbox.wake()
    await asked.promise
    const stopped = outbox.stop()
    outbox.wake()
    answered.resolve(undefined)
    await stopped
    expect(await states()).toEqual(['e1 done', 'e2 queued'])
    expect(slack.said()).toEqual(['post U1ANN e1'])
  })

  test('once stopped, waits for what is under way also after the database failed', async () => {
    const asked = Promise.withResolvers<void>()
    const answered = Promise.withResolvers<undefined>()
    const slack = fakeCourier({
      post: () => {
        asked.resolve()
        return answered.promise
      },
    })
    const { posts, outbox, states, database } = await outboxBeside(await open(), slack.courier)
    await posts('e1')
    outbox.wake()
    await asked.promise
    await database.kysely.schema.alterTable('lanes').renameTo('lanes_away').execute()
    outbox.wake()
    await outbox.settled()
    await database.kysely.schema.alterTable('lanes_away').renameTo('lanes').execute()
    const stopped = outbox.stop()
    answered.resolve(undefined)
    await stopped
    expect(await states()).toEqual(['e1 done'])
  })
})
