import { expect, onTestFinished, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { insertMember } from '../../src/members/members.store.ts'
import type { Courier } from '../../src/outbox/courier.ts'
import type { MessageKind } from '../../src/outbox/message-kind.ts'
import { startOutbox } from '../../src/outbox/outbox.ts'
import { queuePost } from '../../src/outbox/queue.ts'
import { systemRandom } from '../../src/random.ts'
import { ELSEWHERE, eachDatabase, HERE, silentLog } from '../support/databases.ts'

const NOW = 1_000_000
/** More than are ever under way at once. */
const WAITING = 40
const ANSWERED = 'U-answered'

const kindOf = (kind: MessageKind['priority']): MessageKind => ({
  ...{ kind, priority: kind, whenUnknown: 'leave out' },
  render: async () => ({ text: kind, blocks: [] }),
})
const [nudge, answer] = [kindOf('nudge'), kindOf('answer')]

/** Queues a message to somebody new. */
async function queue(
  database: OnwardDatabase,
  {
    to,
    kind,
    dueAt,
    workspaceId = HERE,
  }: { to: string; kind: MessageKind; dueAt: number; workspaceId?: string },
): Promise<void> {
  await inWorkspace(database, workspaceId, async (scope) => {
    await insertMember(scope, { id: `m-${to}`, slackUserId: to, createdAt: 0 })
    await queuePost(scope, systemRandom, { kind, memberId: `m-${to}`, subjectId: 's', dueAt })
  })
}

async function manyNudges(database: OnwardDatabase): Promise<void> {
  for (let n = 0; n < WAITING; n++) await queue(database, { to: `U${n}`, kind: nudge, dueAt: n })
}

/** An outbox over a Slack that takes posts as `post` does; whatever it leaves under way ends with the test. */
function outboxWith(database: OnwardDatabase, post: Courier['post']) {
  const refused = async () => ({ kind: 'refused', error: 'not in this test' }) as const
  const absent = async () => ({ kind: 'absent' }) as const
  const courier: Courier = { post, update: refused, erase: refused, find: absent, publish: refused }
  const clock = { now: () => NOW, onMoved() {}, close() {} }
  return startOutbox({
    ...{ database, clock, random: systemRandom, log: silentLog, courierFor: () => courier },
    kinds: new Map([nudge, answer].map((kind) => [kind.kind, kind])),
    home: homePage(clock, async () => null),
    owner: 'this test',
    realNow: () => NOW,
  })
}

eachDatabase('answers to members', (open) => {
  test('go before every nudge that waited longer, in their own workspace and in another', async () => {
    const database = await open()
    await manyNudges(database)
    await queue(database, { to: ANSWERED, kind: answer, dueAt: NOW })
    await queue(database, { to: ANSWERED, kind: answer, dueAt: NOW, workspaceId: ELSEWHERE })
    const begun: string[] = []
    const outbox = outboxWith(database, async (to) => {
      begun.push(to)
      return { kind: 'accepted', place: { channel: `D-${to}`, ts: '1.0' } }
    })
    outbox.wake()
    await outbox.settled()
    await outbox.stop()
    expect(begun).toHaveLength(WAITING + 2)
    // What is claimed with them may be drawn more quickly.
    const first = begun.slice(0, 2 + 12)
    expect(first.filter((to) => to === ANSWERED)).toHaveLength(2)
  })

  test('go out while Slack answers nothing about the nudges that are under way', async () => {
    const database = await open()
    await manyNudges(database)
    const hung = Promise.withResolvers<void>()
    const answered = Promise.withResolvers<void>()
    const underWay = Promise.withResolvers<void>()
    let nudges = 0
    const outbox = outboxWith(database, async (to) => {
      if (to === ANSWERED) answered.resolve()
      else {
        nudges += 1
        if (nudges === 12) underWay.resolve()
        await hung.promise
      }
      return { kind: 'accepted', place: { channel: `D-${to}`, ts: '1.0' } }
    })
    onTestFinished(() => outbox.stop())
    outbox.wake()
    await underWay.promise
    await queue(database, { to: ANSWERED, kind: answer, dueAt: NOW })
    outbox.wake()
    await answered.promise
    hung.resolve()
    await outbox.settled()
    expect(nudges).toBe(WAITING)
  })
})
