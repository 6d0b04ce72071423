import { expect, onTestFinished, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { insertMember } from '../../src/members/members.store.ts'
import type { Courier, Delivery } from '../../src/outbox/courier.ts'
import type { MessageKind } from '../../src/outbox/message-kind.ts'
import { startOutbox } from '../../src/outbox/outbox.ts'
import { queuePost, queueUpdate } from '../../src/outbox/queue.ts'
import { recordPlace } from '../../src/outbox/sent-messages.store.ts'
import { systemRandom } from '../../src/random.ts'
import { ELSEWHERE, eachDatabase, HERE, silentLog } from '../support/databases.ts'
import { openBoth } from '../support/other-process.ts'

const NOW = 1_000_000
/** More than twice as many as two processes ever have under way at once. */
const WAITING = 60
const PAUSE_MS = 5_000
const tooMany: Delivery = { kind: 'later', afterMs: PAUSE_MS, error: 'ratelimited' }

const kindOf = (kind: MessageKind['priority']): MessageKind => ({
  ...{ kind, priority: kind, whenUnknown: 'leave out' },
  render: async () => ({ text: kind, blocks: [] }),
})
const [nudge, answer] = [kindOf('nudge'), kindOf('answer')]

type To = { to: string; kind: MessageKind; workspaceId?: string; subjectId?: string }

async function somebody(database: OnwardDatabase, to: string, workspaceId = HERE): Promise<void> {
  await inWorkspace(database, workspaceId, (scope) =>
    insertMember(scope, { id: `m-${to}`, slackUserId: to, createdAt: 0 }),
  )
}

async function queue(
  database: OnwardDatabase,
  { to, kind, workspaceId = HERE, subjectId = 's' }: To,
): Promise<void> {
  await inWorkspace(database, workspaceId, (scope) =>
    queuePost(scope, systemRandom, { kind, memberId: `m-${to}`, subjectId, dueAt: 1 }),
  )
}

/** A Slack that takes posts as it is told, the processes that speak to it, and their clock. */
function slackOf(post: (to: string) => Delivery | undefined | Promise<undefined>) {
  const asked: string[] = []
  let realNow = NOW
  const refused = async () => ({ kind: 'refused', error: 'not in this test' }) as const
  const courierFor = (workspaceId: string): Courier => ({
    ...{ erase: refused, publish: refused, find: async () => ({ kind: 'absent' }) },
    async post(to) {
      asked.push(`post ${workspaceId} ${to}`)
      const accepted = { kind: 'accepted', place: { channel: `D-${to}`, ts: `${asked.length}.0` } } as const
      return workspaceId === HERE ? ((await post(to)) ?? accepted) : accepted
    },
    async update(place) {
      asked.push(`update ${workspaceId} ${place.channel}`)
      return { kind: 'accepted', place }
    },
  })
  function processOn(database: OnwardDatabase, owner: string) {
    const clock = { now: () => NOW, onMoved() {}, close() {} }
    const outbox = startOutbox({
      ...{ database, clock, random: systemRandom, log: silentLog, courierFor, owner },
      kinds: new Map([nudge, answer].map((kind) => [kind.kind, kind])),
      home: homePage(clock, async () => null),
      realNow: () => realNow,
    })
    onTestFinished(() => outbox.stop())
    /** What was asked of Slack until nothing more can be. */
    return async () => {
      const before = asked.length
      outbox.wake()
      await outbox.settled()
      return asked.slice(before)
    }
  }
  const pass = (ms: number) => {
    realNow += ms
  }
  return { processOn, pass }
}

eachDatabase('a workspace from which Slack takes no more for a while', (open) => {
  test('is left alone for so long by every process, another one is not, and answers go first after it', async () => {
    const [one, other] = await openBoth(open)
    let isTooMuch = true
    // Once Slack takes them again, it takes no nudge before the answer.
    const answered = Promise.withResolvers<undefined>()
    const { processOn, pass } = slackOf((to) => {
      if (isTooMuch) return tooMany
      if (to === 'U-answered') answered.resolve(undefined)
      return answered.promise
    })
    const [first, second] = [processOn(one, 'one'), processOn(other, 'other')]
    for (let n = 0; n < WAITING; n++) {
      await somebody(one, `U${n}`)
      await queue(one, { to: `U${n}`, kind: nudge })
    }
    await somebody(one, 'U-elsewhere', ELSEWHERE)
    await queue(one, { to: 'U-elsewhere', kind: nudge, workspaceId: ELSEWHERE })
    const asked = await first()
    expect(asked).toContain(`post ${ELSEWHERE} U-elsewhere`)
    // Those that were under way when Slack said so.
    expect(asked.length).toBeLessThan(WAITING / 2)
    await somebody(one, 'U-answered')
    await queue(one, { to: 'U-answered', kind: answer })
    pass(PAUSE_MS - 1)
    expect([...(await second()), ...(await first())]).toEqual([])
    pass(1)
    isTooMuch = false
    const after = await second()
    expect(after).toHaveLength(WAITING + 1)
    expect(after.indexOf(`post ${HERE} U-answered`)).toBeLessThan(WAITING / 2)
  })

  test('is asked for other things meanwhile', async () => {
    const database = await open()
    const ask = slackOf(() => tooMany).processOn(database, 'one')
    for (const to of ['U1', 'U2', 'U3']) await somebody(database, to)
    for (const to of ['U1', 'U3']) {
      await queue(database, { to, kind: answer })
      expect(await ask()).toEqual([`post ${HERE} ${to}`])
    }
    const shown = { kind: answer, memberId: 'm-U2', subjectId: 'shown', dueAt: 1 }
    await inWorkspace(database, HERE, async (scope) => {
      await recordPlace(scope, { ...shown, kind: answer.kind }, { channel: 'D-U2', ts: '1.0' })
      await queueUpdate(scope, systemRandom, shown, 0)
    })
    expect(await ask()).toEqual([`update ${HERE} D-U2`])
    // What goes first in a DM is not overtaken by what comes behind it.
    await queue(database, { to: 'U2', kind: answer })
    expect(await ask()).toEqual([])
  })

  test('goes on in other DMs where it was too much for one', async () => {
    const database = await open()
    const { processOn, pass } = slackOf((to) => (to === 'U1' ? tooMany : undefined))
    const ask = processOn(database, 'one')
    for (const to of ['U1', 'U2']) await somebody(database, to)
    await queue(database, { to: 'U1', kind: answer })
    for (const subjectId of ['a', 'b']) {
      expect(await ask()).toEqual([`post ${HERE} U1`])
      await queue(database, { to: 'U2', kind: answer, subjectId })
      expect(await ask()).toEqual([`post ${HERE} U2`])
      pass(PAUSE_MS)
    }
  })
})
