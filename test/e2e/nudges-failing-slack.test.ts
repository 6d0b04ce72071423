import { expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { clockMover } from '../support/move-clock.ts'
import { addsDue, nudgesOf } from '../support/nudges.ts'
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

test('Slack that takes nothing until the hours are over: it is made up for the next morning, once', async () => {
  const ann = await isDue()
  const tries = Array.from({ length: 30 }, (_, index) =>
    shared.slack.faults.at({
      method: post,
      nth: index + 1,
      point: 'received',
      do: { error: 'messages_tab_disabled' },
    }),
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
})
