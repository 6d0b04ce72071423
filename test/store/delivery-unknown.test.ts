import { expect, test } from 'vitest'
import type { Lookup } from '../../src/outbox/courier.ts'
import { eachDatabase } from '../support/databases.ts'
import { cannotAsk, fakeCourier, later, nudge, outboxBeside, unknown } from '../support/outbox-beside.ts'

eachDatabase('a delivery of unknown outcome', (open) => {
  test('looks a message up whose outcome is unknown, and does not send it again when it is there', async () => {
    const place = { channel: 'DU1ANN', ts: '7.7' }
    const slack = fakeCourier({ post: () => unknown, find: () => ({ kind: 'found', places: [place] }) })
    const { posts, knowsDm, afterReal, states, places } = await outboxBeside(await open(), slack.courier)
    await knowsDm()
    await posts('e1', { kind: nudge })
    await afterReal(0)
    await afterReal(1_000)
    expect(slack.said()).toEqual(['post U1ANN e1', 'find DU1ANN', 'find DU1ANN']) // and then for copies
    expect(slack.calls[1]?.marker).toBe(slack.calls[0]?.marker)
    expect(await states()).toEqual(['e1 done'])
    expect(await places()).toMatchObject([place])
  })

  test('sends a message again with the same marker when it is surely not there', async () => {
    let tries = 0
    const slack = fakeCourier({ post: () => (++tries === 1 ? unknown : undefined) })
    const { posts, knowsDm, afterReal, states } = await outboxBeside(await open(), slack.courier)
    await knowsDm()
    await posts('e1', { kind: nudge })
    await afterReal(0)
    await afterReal(1_000)
    expect(slack.said().slice(0, 3)).toEqual(['post U1ANN e1', 'find DU1ANN', 'post U1ANN e1'])
    expect(new Set(slack.calls.map(({ marker }) => marker)).size).toBe(1)
    expect(await states()).toEqual(['e1 done'])
  })

  test('rather sends an answer twice than never, and a nudge never rather than twice', async () => {
    let tries = 0
    const slack = fakeCourier({ post: () => (++tries <= 2 ? unknown : undefined), find: () => cannotAsk })
    const { posts, ben, afterReal, states } = await outboxBeside(await open(), slack.courier)
    await posts('answer')
    await posts('nudge', { kind: nudge, to: ben })
    await afterReal(0)
    await afterReal(1_000)
    expect(await states()).toEqual(expect.arrayContaining(['answer done', 'nudge given_up']))
    expect(slack.said().filter((said) => said.startsWith('post'))).toHaveLength(3)
  })

  test('takes the earlier copy away when an answer that was sent again is there twice', async () => {
    let tries = 0
    const places = [
      { channel: 'DU1ANN', ts: '2.1' },
      { channel: 'DU1ANN', ts: '1.1' },
    ]
    const slack = fakeCourier({
      post: () => (++tries === 1 ? unknown : undefined),
      find: () => ({ kind: 'found', places }),
    })
    const { posts, afterReal } = await outboxBeside(await open(), slack.courier)
    await posts('e1') // its DM is not known before it is sent: there is nowhere to ask
    await afterReal(0)
    await afterReal(1_000)
    expect(slack.said()).toEqual(['post U1ANN e1', 'post U1ANN e1', 'find DU1ANN', 'erase DU1ANN 1.1'])
  })

  test('goes on looking for a message of unknown outcome when the next try comes to nothing', async () => {
    const outcomes = [unknown, later]
    const place = { channel: 'DU1ANN', ts: '7.7' }
    const lookups: Lookup[] = [cannotAsk, { kind: 'found', places: [place] }]
    const slack = fakeCourier({ post: () => outcomes.shift(), find: () => lookups.shift() })
    const { posts, knowsDm, afterReal, states } = await outboxBeside(await open(), slack.courier)
    await knowsDm()
    await posts('e1')
    for (const ms of [0, 1_000, 2_000]) await afterReal(ms)
    expect(
      slack
        .said()
        .map((said) => said.split(' ')[0])
        .slice(0, 4),
    ).toEqual(['post', 'find', 'post', 'find'])
    expect(await states()).toEqual(['e1 done'])
  })

  test('does not send again when looking took so long that another process may have the lane', async () => {
    let tries = 0
    let look = () => {}
    const slack = fakeCourier({
      post: () => (++tries === 1 ? unknown : undefined),
      find: () => {
        look()
        return undefined
      },
    })
    const { posts, knowsDm, afterReal, states } = await outboxBeside(await open(), slack.courier)
    await knowsDm()
    await posts('e1')
    await afterReal(0)
    look = () => {
      look = () => {}
      void afterReal(11_000)
    }
    await afterReal(1_000)
    expect(slack.said().slice(0, 2)).toEqual(['post U1ANN e1', 'find DU1ANN'])
    expect(slack.said()[2], 'asks again before it sends').toBe('find DU1ANN')
    expect(await states()).toEqual(['e1 done'])
  })
})
