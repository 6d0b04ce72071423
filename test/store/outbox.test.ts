import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { type ClaimedLane, claimLanes } from '../../src/outbox/claims.store.ts'
import { freeLanesOf, keepLane, nextTryAt, releaseLane } from '../../src/outbox/lanes.store.ts'
import type { MessageKind } from '../../src/outbox/message-kind.ts'
import { endRow, requeueRow, takeNextRow } from '../../src/outbox/outbox.store.ts'
import type { Priority } from '../../src/outbox/priority.ts'
import { queueErase, queuePost, queueUpdate } from '../../src/outbox/queue.ts'
import { sweep } from '../../src/outbox/sweep.ts'
import { systemRandom } from '../../src/random.ts'
import { clearSilenced, updateEnded, updateRemovedAt } from '../../src/workspaces/workspaces.store.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { DAY_MS, member, NOON, standingClock } from '../support/factories.ts'
import { asAnotherProcess, openBoth, untilSomebodyWaits } from '../support/other-process.ts'

const answer: MessageKind = {
  kind: 'note',
  priority: 'answer',
  whenUnknown: 'send again',
  render: async () => null,
}
const nudge: MessageKind = { ...answer, kind: 'nudge', priority: 'nudge' }
/** Real time; the clock port stands at NOON. */
const REAL = 1_000_000
const now = { now: NOON, realNow: REAL }

eachDatabase('the outbox', (open, dialect) => {
  async function annAndHerOutbox(database?: OnwardDatabase) {
    const used = database ?? (await open())
    const { id: memberId } = await member(used, 'U1ANN')
    const about = (subjectId: string, kind = answer, dueAt = NOON) => ({ kind, memberId, subjectId, dueAt })
    return {
      database: used,
      lane: `member:${memberId}`,
      posts: (subjectId: string, kind?: MessageKind, dueAt?: number) =>
        inWorkspace(used, HERE, (scope) => queuePost(scope, systemRandom, about(subjectId, kind, dueAt))),
      updates: (subjectId: string, notBefore = 0) =>
        inWorkspace(used, HERE, (scope) => queueUpdate(scope, systemRandom, about(subjectId), notBefore)),
      take: (at = now) => inWorkspace(used, HERE, (scope) => takeNextRow(scope, `member:${memberId}`, at)),
      rows: () => used.kysely.selectFrom('outbox').selectAll().orderBy('position').execute(),
    }
  }
  const claim = (
    database: OnwardDatabase,
    owner: string,
    limit = 16,
    at = now,
    of: Priority = 'answers',
  ): Promise<ClaimedLane[]> =>
    asSystem(database, (scope) =>
      claimLanes(scope, { ...at, of, owner, leaseUntil: at.realNow + 20_000, limit }),
    )
  const release = (database: OnwardDatabase, lane: string, owner: string, retryAt = 0) =>
    inWorkspace(database, HERE, (scope) => releaseLane(scope, lane, { owner, retryAt, ...now }))
  const done = { state: 'done', endedAt: NOON } as const

  test('hands out a lane in the order of queueing, answers before nudges, and what is due only', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('later', answer, NOON + 1)
    await ann.posts('nudge', nudge)
    for (const subject of ['first', 'second', 'third']) await ann.posts(subject)
    const taken: (string | undefined)[] = []
    for (let row = await ann.take(); row !== null; row = await ann.take()) {
      taken.push(row.subjectId)
      await inWorkspace(ann.database, HERE, (scope) => endRow(scope, row as NonNullable<typeof row>, done))
    }
    expect(taken).toEqual(['first', 'second', 'third', 'nudge'])
    expect((await ann.take({ now: NOON + 1, realNow: REAL }))?.subjectId).toBe('later')
  })

  test('queues the same message once, also after it was sent', async () => {
    const ann = await annAndHerOutbox()
    for (const _ of ['first', 'second']) await ann.posts('e1')
    const row = await ann.take()
    if (row !== null) await inWorkspace(ann.database, HERE, (scope) => endRow(scope, row, done))
    await ann.posts('e1')
    expect(await ann.take()).toBeNull()
    expect(await ann.rows()).toMatchObject([{ state: 'done', variant: null, ended_at: NOON }])
  })

  test('makes one update of several changes, known by the marker of the last', async () => {
    const ann = await annAndHerOutbox()
    await ann.updates('e1', REAL + 3_000)
    const last = await ann.updates('e1')
    expect(await ann.rows()).toMatchObject([{ marker: last, not_before: 0 }])
  })

  test('makes another update of a change while an update is under way, and delivers it after that', async () => {
    const ann = await annAndHerOutbox()
    const first = await ann.updates('e1')
    const underWay = await ann.take()
    const second = await ann.updates('e1')
    expect(underWay?.marker).toBe(first)
    if (underWay !== null) await inWorkspace(ann.database, HERE, (scope) => endRow(scope, underWay, done))
    expect((await ann.take())?.marker).toBe(second)
  })

  test('hands out a row with an unknown outcome before all others, and one that was put back in its turn', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('nudge', nudge)
    expect(await ann.take()).toMatchObject({ subjectId: 'nudge', outcomeUnknown: false, attempts: 1 })
    await ann.posts('e1')
    const again = await ann.take()
    expect(again).toMatchObject({ subjectId: 'nudge', outcomeUnknown: true, attempts: 2 })
    await inWorkspace(ann.database, HERE, (scope) => requeueRow(scope, again?.rowId ?? ''))
    expect(await ann.take()).toMatchObject({ subjectId: 'e1', outcomeUnknown: false })
  })

  test('gives a lane to one owner only, however many claim at the same time', async () => {
    const [one, other] = await openBoth(open)
    for (let index = 0; index < 40; index++) {
      const { id } = await member(one, `U${index}`)
      await inWorkspace(one, HERE, (scope) =>
        queuePost(scope, systemRandom, { kind: answer, memberId: id, subjectId: 's', dueAt: NOON }),
      )
    }
    const claimed: string[] = []
    for (let round = 0; round < 10; round++) {
      const both = await Promise.all([claim(one, 'one', 5), claim(other, 'other', 5)])
      claimed.push(...both.flat().map(({ lane }) => lane))
    }
    expect(claimed).toHaveLength(40)
    expect(new Set(claimed).size).toBe(40)
  })

  test('gives a lane to another owner when the lease is over, and the first one knows', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('e1')
    expect(await claim(ann.database, 'one')).toHaveLength(1)
    expect(await claim(ann.database, 'other')).toEqual([])
    const later = { now: NOON, realNow: REAL + 20_000 }
    expect(await claim(ann.database, 'other', 16, later)).toHaveLength(1)
    const keeps = (owner: string) =>
      inWorkspace(ann.database, HERE, (scope) => keepLane(scope, ann.lane, { owner, until: REAL + 60_000 }))
    expect([await keeps('one'), await keeps('other')]).toEqual([false, true])
    await release(ann.database, ann.lane, 'one')
    expect(await claim(ann.database, 'third', 16, later)).toEqual([])
  })

  test('frees the lanes of owners that are dead, and of no other', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('e1')
    await claim(ann.database, 'dead')
    const free = (dead: string) =>
      asSystem(ann.database, (scope) => freeLanesOf(scope, (owner) => owner === dead))
    await free('somebody else')
    expect(await claim(ann.database, 'one')).toEqual([])
    await free('dead')
    expect(await claim(ann.database, 'one')).toHaveLength(1)
  })

  test('keeps a lane that is given back until its next row is due, and not at all when it is empty', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('tomorrow', answer, NOON + DAY_MS)
    await ann.posts('e1')
    await claim(ann.database, 'one')
    const row = await ann.take()
    if (row !== null) await inWorkspace(ann.database, HERE, (scope) => endRow(scope, row, done))
    await release(ann.database, ann.lane, 'one')
    expect(await claim(ann.database, 'one')).toEqual([])
    const tomorrow = { now: NOON + DAY_MS, realNow: REAL }
    expect(await claim(ann.database, 'one', 16, tomorrow)).toHaveLength(1)
    const last = await ann.take(tomorrow)
    if (last !== null) await inWorkspace(ann.database, HERE, (scope) => endRow(scope, last, done))
    await release(ann.database, ann.lane, 'one')
    expect(await ann.database.kysely.selectFrom('lanes').selectAll().execute()).toEqual([])
  })

  test('does not try a lane again before its time, whatever is queued meanwhile', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('e1')
    await claim(ann.database, 'one')
    await release(ann.database, ann.lane, 'one', REAL + 5_000)
    await ann.posts('e2')
    expect(await claim(ann.database, 'one')).toEqual([])
    expect(await asSystem(ann.database, (scope) => nextTryAt(scope, now))).toBe(REAL + 5_000)
    expect(await claim(ann.database, 'one', 16, { now: NOON, realNow: REAL + 5_000 })).toHaveLength(1)
  })

  test('tries a lane that rests after a failed try at once for an answer, which goes first', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('n1', nudge)
    await claim(ann.database, 'one', 16, now, 'nudges')
    await inWorkspace(ann.database, HERE, (scope) =>
      releaseLane(scope, ann.lane, { owner: 'one', retryAt: 0, restUntil: REAL + 60_000, ...now }),
    )
    expect(await claim(ann.database, 'one', 16, now, 'nudges')).toEqual([])
    expect(await asSystem(ann.database, (scope) => nextTryAt(scope, now))).toBe(REAL + 60_000)
    await ann.posts('e1')
    expect(await claim(ann.database, 'one', 16, now, 'answers')).toHaveLength(1)
    expect((await ann.take())?.subjectId).toBe('e1')
  })

  test.skipIf(dialect === 'sqlite')('loses nothing that is queued while its lane is given back', async () => {
    const [one, other] = await openBoth(open)
    const ann = await annAndHerOutbox(one)
    const annToo = await annAndHerOutbox(other)
    await ann.posts('e0')
    await claim(one, 'one')
    const row = await ann.take()
    let queueing: Promise<unknown> | undefined
    await inWorkspace(one, HERE, async (scope) => {
      if (row !== null) await endRow(scope, row, done)
      await releaseLane(scope, ann.lane, { owner: 'one', retryAt: 0, ...now })
      queueing = asAnotherProcess(() => annToo.posts('queued after the release looked'))
      await asAnotherProcess(() => untilSomebodyWaits(other))
    })
    await queueing
    expect(await claim(one, 'one')).toHaveLength(1)

    let releasing: Promise<unknown> | undefined
    const second = await ann.take()
    if (second !== null) await inWorkspace(one, HERE, (scope) => endRow(scope, second, done))
    await inWorkspace(other, HERE, async (scope) => {
      const { id: memberId } = await asAnotherProcess(() => member(one, 'U1ANN'))
      const post = { kind: answer, memberId, subjectId: 'queued before the release looks', dueAt: NOON }
      await queuePost(scope, systemRandom, post)
      releasing = asAnotherProcess(() => release(one, ann.lane, 'one'))
      await asAnotherProcess(() => untilSomebodyWaits(one))
    })
    await releasing
    expect(await claim(one, 'one')).toHaveLength(1)
  })

  test('leaves a workspace alone that removed the app', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('e1')
    await inWorkspace(ann.database, HERE, (scope) => updateRemovedAt(scope, NOON))
    expect(await claim(ann.database, 'one')).toEqual([])
    expect(await asSystem(ann.database, (scope) => nextTryAt(scope, now))).toBeNull()
  })

  test('leaves a workspace alone whose token is refused, until it works again', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('e1')
    await asSystem(ann.database, (scope) => updateEnded(scope, HERE, 'silenced_at', NOON))
    expect(await claim(ann.database, 'one')).toEqual([])
    expect(await asSystem(ann.database, (scope) => nextTryAt(scope, now))).toBeNull()
    await asSystem(ann.database, (scope) => clearSilenced(scope, HERE))
    expect(await claim(ann.database, 'one')).toHaveLength(1)
  })

  test('sweeps what ended a week ago, and erasures that Slack has refused for a month', async () => {
    const ann = await annAndHerOutbox()
    await ann.posts('e1')
    await ann.posts('waits')
    const row = await ann.take()
    if (row !== null) await inWorkspace(ann.database, HERE, (scope) => endRow(scope, row, done))
    await inWorkspace(ann.database, HERE, (scope) =>
      queueErase(scope, systemRandom, { channel: 'D1', ts: '1.1' }, NOON),
    )
    const left = async (clock: ReturnType<typeof standingClock>) => {
      await sweep({ database: ann.database, clock, realNow: () => REAL })
      return (await ann.rows()).map(({ subject_id }) => subject_id).sort()
    }
    expect(await left(standingClock(NOON + 7 * DAY_MS))).toEqual(['D1:1.1', 'e1', 'waits'])
    expect(await left(standingClock(NOON + 7 * DAY_MS + 1))).toEqual(['D1:1.1', 'waits'])
    expect(await left(standingClock(NOON + 30 * DAY_MS + 1))).toEqual(['waits'])
  })
})
