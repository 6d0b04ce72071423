import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { forgetMember } from '../../src/members/forget-member.ts'
import { deleteMember, lockMemberOf } from '../../src/members/members.store.ts'
import { noteDmChannel } from '../../src/members/note-dm-channel.ts'
import type { Courier, Delivery, Lookup } from '../../src/outbox/courier.ts'
import type { MessageKind } from '../../src/outbox/message-kind.ts'
import { startOutbox } from '../../src/outbox/outbox.ts'
import { queueErase, queuePost, queueUpdate } from '../../src/outbox/queue.ts'
import { systemRandom } from '../../src/random.ts'
import { eachDatabase, HERE, silentLog } from '../support/databases.ts'
import { DAY_MS, member, NOON, standingClock, useCaseDeps } from '../support/factories.ts'
import { asAnotherProcess, untilSomebodyWaits } from '../support/other-process.ts'

const note: MessageKind = {
  kind: 'note',
  priority: 'answer',
  whenUnknown: 'send again',
  render: async (_, { subjectId }) => ({ text: subjectId, blocks: [] }),
}
const nudge: MessageKind = { ...note, kind: 'nudge', priority: 'nudge', whenUnknown: 'leave out' }
const nothing: MessageKind = { ...note, kind: 'nothing', render: async () => null }

const unknown: Delivery = { kind: 'unknown', error: 'timeout' }
const later: Delivery = { kind: 'later', afterMs: null, error: 'ratelimited' }
const refused: Delivery = { kind: 'refused', error: 'channel_not_found' }
const cannotAsk: Lookup = { kind: 'cannot ask', error: 'timeout' }

type Call = { method: keyof Courier; to: string; marker?: string }
type Script = {
  post?: (text: string, to: string) => Delivery | undefined | Promise<Delivery | undefined>
  find?: (marker: string) => Lookup | undefined
}

/** Slack as the outbox sees it: takes everything unless the script says otherwise, and never forgets a call. */
function fakeCourier(script: Script = {}) {
  const calls: Call[] = []
  let posts = 0
  const courier: Courier = {
    async post(to, message, marker) {
      calls.push({ method: 'post', to: `${to} ${message.text}`, marker })
      const scripted = await script.post?.(message.text, to)
      posts += 1
      return scripted ?? { kind: 'accepted', place: { channel: `D${to}`, ts: `${posts}.1` } }
    },
    async update(place, message, marker) {
      calls.push({ method: 'update', to: `${place.channel} ${place.ts} ${message.text}`, marker })
      return { kind: 'accepted', place }
    },
    async erase(place) {
      calls.push({ method: 'erase', to: `${place.channel} ${place.ts}` })
      return { kind: 'accepted', place }
    },
    async find(channel, marker) {
      calls.push({ method: 'find', to: channel, marker })
      return script.find?.(marker) ?? { kind: 'absent' }
    },
    async publish(slackUserId, view, hash) {
      calls.push({ method: 'publish', to: `${slackUserId} ${JSON.stringify(view)} ${hash}` })
      return { kind: 'published', hash: 'next' }
    },
  }
  return { courier, calls, said: () => calls.map(({ method, to }) => `${method} ${to}`) }
}

eachDatabase('delivery', (open, dialect) => {
  /** An outbox with hands on both of its clocks, Ann and Ben. */
  async function outboxBeside(courier: Courier, given?: OnwardDatabase) {
    const database = given ?? (await open())
    const clock = standingClock()
    let realNow = 1_000_000
    const outbox = startOutbox({
      ...useCaseDeps(database, clock),
      ...{ courierFor: () => courier, log: silentLog, owner: 'this process', realNow: () => realNow },
      home: homePage(clock, async () => null),
      kinds: new Map([note, nudge, nothing].map((kind) => [kind.kind, kind])),
    })
    const [ann, ben] = [await member(database, 'U1ANN'), await member(database, 'U1BEN')]
    return {
      ...{ database, clock, outbox, ann },
      posts: (subjectId: string, { to = ann, kind = note } = {}) =>
        inWorkspace(database, HERE, (scope) =>
          queuePost(scope, systemRandom, { kind, memberId: to.id, subjectId, dueAt: NOON }),
        ),
      updates: (subjectId: string) =>
        inWorkspace(database, HERE, (scope) =>
          queueUpdate(scope, systemRandom, { kind: note, memberId: ann.id, subjectId, dueAt: NOON }, 0),
        ),
      ben,
      knowsDm: () => inWorkspace(database, HERE, (scope) => noteDmChannel(scope, ann.id, 'DU1ANN')),
      afterReal: async (ms: number) => {
        realNow += ms
        outbox.wake()
        await outbox.settled()
      },
      states: async () =>
        (await database.kysely.selectFrom('outbox').select(['subject_id', 'state']).execute())
          .map((row) => `${row.subject_id} ${row.state}`)
          .sort(),
      places: () => database.kysely.selectFrom('sent_messages').selectAll().execute(),
    }
  }

  test('sends a message once, and remembers where it and the DM are', async () => {
    const slack = fakeCourier()
    const { posts, afterReal, places, states, database } = await outboxBeside(slack.courier)
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
    const { posts, updates, afterReal } = await outboxBeside(slack.courier)
    await posts('gone', { kind: nothing })
    await updates('never sent')
    await posts('e1')
    await afterReal(0)
    expect(slack.said()).toEqual(['post U1ANN e1'])
  })

  test('updates a message where it is', async () => {
    const slack = fakeCourier()
    const { posts, updates, afterReal, states } = await outboxBeside(slack.courier)
    await posts('e1')
    await updates('e1')
    await afterReal(0)
    expect(slack.said()).toEqual(['post U1ANN e1', 'update DU1ANN 1.1 e1'])
    expect(await states()).toEqual(['e1 done'])
  })

  test('waits as long as Slack says, and what comes after it in the channel waits too', async () => {
    let busy = true
    const slack = fakeCourier({ post: () => (busy ? { ...later, afterMs: 30_000 } : undefined) })
    const { posts, afterReal } = await outboxBeside(slack.courier)
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
    const { posts, afterReal } = await outboxBeside(slack.courier)
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
    const { posts, afterReal, states } = await outboxBeside(slack.courier)
    await posts('e1')
    await posts('e2')
    await afterReal(0)
    expect(await states()).toEqual(['e1 given_up', 'e2 done'])
  })

  test('gives a message up that Slack would not take for seven days', async () => {
    const slack = fakeCourier({ post: () => later })
    const { posts, clock, afterReal, states } = await outboxBeside(slack.courier)
    await posts('e1')
    clock.moveBy(7 * DAY_MS)
    await afterReal(0)
    expect(await states()).toEqual(['e1 queued'])
    clock.moveBy(1)
    await afterReal(60_000)
    expect(await states()).toEqual(['e1 given_up'])
  })

  test('looks a message up whose outcome is unknown, and does not send it again when it is there', async () => {
    const place = { channel: 'DU1ANN', ts: '7.7' }
    const slack = fakeCourier({ post: () => unknown, find: () => ({ kind: 'found', places: [place] }) })
    const { posts, knowsDm, afterReal, states, places } = await outboxBeside(slack.courier)
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
    const { posts, knowsDm, afterReal, states } = await outboxBeside(slack.courier)
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
    const { posts, ben, afterReal, states } = await outboxBeside(slack.courier)
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
    const { posts, afterReal } = await outboxBeside(slack.courier)
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
    const { posts, knowsDm, afterReal, states } = await outboxBeside(slack.courier)
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
    const { posts, knowsDm, afterReal, states } = await outboxBeside(slack.courier)
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

  test('takes a message back when its member was forgotten while it was under way', async () => {
    const database = await open()
    const who = { workspaceId: HERE, slackUserId: 'U1ANN' }
    const slack = fakeCourier({
      post: async () => {
        await forgetMember(useCaseDeps(database), who)
        return undefined
      },
    })
    const { posts, afterReal, states, places } = await outboxBeside(slack.courier, database)
    await posts('e1')
    await posts('e2')
    await afterReal(0)
    expect(slack.said()).toEqual(['post U1ANN e1', 'erase DU1ANN 1.1'])
    expect([await states(), await places()]).toEqual([[], []])
    expect(await database.kysely.selectFrom('lanes').selectAll().execute()).toEqual([])
  })

  test.skipIf(dialect === 'sqlite')(
    'takes a message back whose member another process is just forgetting, and neither waits for ever',
    async () => {
      const other = await open()
      const holding = Promise.withResolvers<void>()
      const slack = fakeCourier({
        post: async () => {
          await holding.promise
          return undefined
        },
      })
      const { posts, afterReal, ann, places } = await outboxBeside(slack.courier)
      await posts('e1')
      const forgetting = inWorkspace(other, HERE, async (scope) => {
        await lockMemberOf(scope, 'U1ANN')
        holding.resolve()
        await asAnotherProcess(() => untilSomebodyWaits(other))
        await deleteMember(scope, ann.id)
      })
      await Promise.all([forgetting, afterReal(0)])
      await afterReal(0)
      expect(slack.said()).toEqual(['post U1ANN e1', 'erase DU1ANN 1.1'])
      expect(await places()).toEqual([])
    },
  )

  test('takes all messages of a forgotten member out of Slack, and then knows nothing of them', async () => {
    const slack = fakeCourier()
    const { posts, afterReal, states, database } = await outboxBeside(slack.courier)
    await posts('e1')
    await posts('e2')
    await afterReal(0)
    await forgetMember(useCaseDeps(database), { workspaceId: HERE, slackUserId: 'U1ANN' })
    await afterReal(0)
    expect(slack.said().slice(2)).toEqual(['erase DU1ANN 1.1', 'erase DU1ANN 2.1'])
    expect(await states()).toEqual([])
  })

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
    const { posts, ben, outbox, states } = await outboxBeside(slack.courier)
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
    const { posts, ben, outbox, afterReal, states } = await outboxBeside(slack.courier)
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
    const { posts, ben, afterReal, states } = await outboxBeside(slack.courier)
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
    const { posts, outbox, states } = await outboxBeside(slack.courier)
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
    const { posts, outbox, states, database } = await outboxBeside(slack.courier)
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

  test('tries an erasure again, and names nobody in it', async () => {
    const slack = fakeCourier()
    let tries = 0
    const erase: Courier['erase'] = async (place) => {
      tries += 1
      return tries === 1 ? later : { kind: 'accepted', place }
    }
    const { afterReal, states, database } = await outboxBeside({ ...slack.courier, erase })
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
