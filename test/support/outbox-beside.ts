import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { noteDmChannel } from '../../src/members/note-dm-channel.ts'
import type { Courier, Delivery, Lookup } from '../../src/outbox/courier.ts'
import type { MessageKind } from '../../src/outbox/message-kind.ts'
import { startOutbox } from '../../src/outbox/outbox.ts'
import { queuePost, queueUpdate } from '../../src/outbox/queue.ts'
import { systemRandom } from '../../src/random.ts'
import { HERE, silentLog } from './databases.ts'
import { member, NOON, standingClock, useCaseDeps } from './factories.ts'

/** What a test sends: its subject is its text. */
export const note: MessageKind = {
  kind: 'note',
  priority: 'answer',
  whenUnknown: 'send again',
  render: async (_, { subjectId }) => ({ text: subjectId, blocks: [] }),
}
export const nudge: MessageKind = { ...note, kind: 'nudge', priority: 'nudge', whenUnknown: 'leave out' }
export const nothing: MessageKind = { ...note, kind: 'nothing', render: async () => null }

export const unknown: Delivery = { kind: 'unknown', error: 'timeout' }
export const later: Delivery = { kind: 'later', afterMs: null, error: 'ratelimited' }
export const refused: Delivery = { kind: 'refused', error: 'channel_not_found' }
export const cannotAsk: Lookup = { kind: 'cannot ask', error: 'timeout' }

type Call = { method: keyof Courier; to: string; marker?: string }
type Script = {
  post?: (text: string, to: string) => Delivery | undefined | Promise<Delivery | undefined>
  find?: (marker: string) => Lookup | undefined
}

/** Slack as the outbox sees it: takes everything unless the script says otherwise, and never forgets a call. */
export function fakeCourier(script: Script = {}) {
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

/** An outbox with hands on both of its clocks, Ann and Ben. */
export async function outboxBeside(database: OnwardDatabase, courier: Courier) {
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
