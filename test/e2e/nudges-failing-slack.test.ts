import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { logs, shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { addsDue, nudgesOf } from '../support/nudges.ts'
import { readValue } from '../support/read-database.ts'
import { sharedOnward } from '../support/shared-onward.ts'

/** Each end stands in docs/DELIVERY.md. */
const shared = sharedOnward({ time: '2026-11-02T11:00:00Z' })
const movesClock = clockMover(shared)

const HOUR_MS = 60 * 60 * 1_000
const WEEK_MS = 7 * 24 * HOUR_MS
/** Ten o'clock on Wednesdays in Madrid in winter; each test has weeks of its own. */
let wednesday = Date.parse('2026-11-04T09:00:00Z')
const at = (weeks: number, hours = 0) => new Date(wednesday + weeks * WEEK_MS + hours * HOUR_MS).toISOString()

/** Somebody with one person who is due, an hour before the nudge. What they do before has its messages. */
async function isDue(): Promise<PersonDriver> {
  await movesClock(at(0, -1))
  const ann = shared.someone()
  await addsDue(ann, 'Mia Zornwall')
  await ann.writes('hello')
  await ann.dm((message) => message.fromBot)
  // Until nothing waits any more: the fault is to strike the nudge.
  await movesClock(at(0, -1))
  return ann
}

/** So that no later test has a nudge of this one. */
async function rests(person: PersonDriver): Promise<void> {
  await person.clicks({ on: await arrives(person), actionId: 'nudge_rest' })
  await person.dm((message) => JSON.stringify(message.blocks).includes('nudge_undo'))
  wednesday += 2 * WEEK_MS
}

const post = 'chat.postMessage'
const arrives = (person: PersonDriver, count = 1): Promise<SeenMessage> =>
  shared.slack.until(() => nudgesOf(person)[count - 1], 'the nudge', 20_000)
const faultAt = (
  point: 'received' | 'accepted',
  action: Parameters<typeof shared.slack.faults.at>[0]['do'],
) =>
  shared.slack.faults.at({ method: post, point, do: action } as Parameters<typeof shared.slack.faults.at>[0])

test.each([
  ['429', 'received', 'rate-limit'],
  ['500 before anything happened', 'received', 'http-500'],
  ['500 after it was accepted', 'accepted', 'http-500'],
  ['a page in the place of an answer, before anything happened', 'received', 'unreadable'],
  ['a lost answer', 'accepted', 'drop-connection'],
  ['a timeout after it was accepted', 'accepted', 'hang'],
  ['messages_tab_disabled for a moment', 'received', { error: 'messages_tab_disabled' }],
  ['account_inactive for a moment', 'received', { error: 'account_inactive' }],
  ['a revoked token for a moment', 'received', { error: 'token_revoked' }],
] as const)('%s: the nudge comes once, within the same hour', async (_, point, action) => {
  const ann = await isDue()
  const fault = faultAt(point, action)
  shared.setClock(at(0))
  await fault.struck
  await arrives(ann)
  await movesClock(at(0, 1))
  await movesClock(at(1))
  expect(nudgesOf(ann)).toHaveLength(1)
  await rests(ann)
})

test.each(['channel_not_found', 'user_not_found'])(
  '%s: nothing is tried again that day, and it comes a week later',
  async (error) => {
    const ann = await isDue()
    const fault = faultAt('received', { error })
    shared.setClock(at(0))
    await fault.struck
    await movesClock(at(0, 24))
    expect(nudgesOf(ann)).toEqual([])
    await movesClock(at(1))
    await arrives(ann)
    await rests(ann)
  },
)

test.each(['messages_tab_disabled', 'account_inactive', 'token_revoked', 'rate-limit'] as const)(
  '%s until the hours are over: it is made up for the next morning, once',
  async (error) => {
    const ann = await isDue()
    const action = error === 'rate-limit' ? error : { error }
    const tries = Array.from({ length: 30 }, (_, index) =>
      shared.slack.faults.at({ method: post, nth: index + 1, point: 'received', do: action }),
    )
    shared.setClock(at(0))
    await tries[0]?.struck
    shared.setClock(at(0, 9))
    shared.slack.faults.clear()
    await movesClock(at(0, 10))
    expect(nudgesOf(ann)).toEqual([])
    await movesClock(at(0, 23))
    await arrives(ann)
    await movesClock(at(1))
    expect(nudgesOf(ann)).toHaveLength(1)
    await rests(ann)
  },
)

test('a lost answer, where the history can’t be asked: it is never sent again, and counts as sent', async () => {
  const ann = await isDue()
  const asked = shared.slack.faults.at({
    ...{ method: 'conversations.history', point: 'received', do: { error: 'missing_scope' } },
  })
  faultAt('accepted', 'drop-connection')
  shared.setClock(at(0))
  await asked.struck
  await movesClock(at(0, 1))
  await movesClock(at(1))
  expect(nudgesOf(ann)).toHaveLength(1)
  await rests(ann)
})

test('after an outage a member is answered before the nudges that waited', async () => {
  await movesClock(at(0, -1))
  const members = Array.from({ length: 14 }, () => shared.someone())
  for (const member of members) await addsDue(member, 'Mia Zornwall')
  const answered = shared.someone()
  await movesClock(at(0, -1))
  for (let nth = 1; nth <= 300; nth++)
    shared.slack.faults.at({ method: post, nth, point: 'received', do: { error: 'service_unavailable' } })
  shared.setClock(at(0))
  const waiting = "select count(*) from outbox where kind = 'nudge' and state in ('queued', 'sending')"
  await expect.poll(() => readValue(shared.onward, waiting), { timeout: 30_000 }).toBe(members.length)
  // The youngest of all.
  shared.setClock(at(0, 1))
  await logs(answered, { company: 'Zyxwerk' })
  await shared.onward.stop()
  shared.slack.faults.clear()
  // As though all had waited their time after the last try.
  const database = new Database(join(shared.onward.dir, 'onward.db'))
  database.exec('update lanes set wake_at = 0, retry_at = 0')
  database.close()
  const before = shared.slack.wire.requests(post).length
  await shared.restart()
  await answered.dm((message) => shown(message).includes('Zyxwerk'))
  await shared.slack.until(
    () => (members.every((member) => nudgesOf(member).length === 1) ? true : undefined),
    'all nudges',
    20_000,
  )
  // Of what is claimed at once with the answer, the nudges are twelve at most.
  const posts = shared.slack.wire.requests(post).slice(before, before + 13)
  expect(posts.map(({ args }) => args.channel)).toContain(answered.id)
})
