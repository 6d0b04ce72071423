import { randomBytes } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { createLog } from '../../src/log.ts'
import { knowMember } from '../../src/members/know-member.ts'
import { UNKNOWN_PROFILE } from '../../src/members/member.ts'
import { claimLanes } from '../../src/outbox/claims.store.ts'
import type { Courier } from '../../src/outbox/courier.ts'
import { deliverRow } from '../../src/outbox/deliver-row.ts'
import type { DeliveryDeps } from '../../src/outbox/end-delivery.ts'
import { releaseLane } from '../../src/outbox/lanes.store.ts'
import type { MessageKind } from '../../src/outbox/message-kind.ts'
import { takeNextRow } from '../../src/outbox/outbox.store.ts'
import { queuePost, queueUpdate } from '../../src/outbox/queue.ts'
import { recordPlace } from '../../src/outbox/sent-messages.store.ts'
import { showChange } from '../../src/outbox/show-change.ts'
import { systemRandom } from '../../src/random.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import { upsertInstalled } from '../../src/workspaces/workspaces.store.ts'

const workspaceId = 'T1HERE'
const now = 5_000_000
const DAY_MS = 86_400_000
const place = { channel: 'D1ANN', ts: '1.000100' }
const kind: MessageKind = {
  kind: 'answer',
  priority: 'answer',
  whenUnknown: 'send again',
  render: async () => ({ text: 'as it is now', blocks: [] }),
}

const refuses = async () => {
  throw new Error('nothing else is asked of Slack here')
}
const unused: Courier = { post: refuses, update: refuses, erase: refuses, find: refuses, publish: refuses }

async function annHasAMessage() {
  const clock = { now: () => now, onMoved() {}, close() {} }
  const log = createLog({ level: 'error', write() {} })
  const key = formatKeyring(newKeyring(randomBytes))
  const database = await openDatabase({ database: { dialect: 'sqlite', path: ':memory:' }, key }, log)
  onTestFinished(() => database.kysely.destroy())
  await asSystem(database, (scope) => upsertInstalled(scope, workspaceId))
  const about = await inWorkspace(database, workspaceId, async (scope) => {
    const person = { slackUserId: 'U1ANN', profile: UNKNOWN_PROFILE }
    const { id: memberId } = await knowMember(scope, { random: systemRandom, now }, person)
    await recordPlace(scope, { memberId, kind: kind.kind, subjectId: 'e1' }, place)
    return { kind, memberId, subjectId: 'e1', dueAt: now }
  })
  let wakes = 0
  const outbox = { wake: () => void wakes++ }
  const changes = (notBefore: number) =>
    inWorkspace(database, workspaceId, (scope) => queueUpdate(scope, systemRandom, about, notBefore))
  const lane = `member:${about.memberId}`
  const take = () =>
    inWorkspace(database, workspaceId, (scope) => takeNextRow(scope, lane, { now, realNow: now }))
  const claims = (at: number) =>
    asSystem(database, (scope) =>
      claimLanes(scope, {
        ...{ of: 'answers', now: at, realNow: now, owner: 'one', leaseUntil: now + 20_000, limit: 16 },
      }),
    )
  return {
    changes,
    claims,
    isPlanned: (dueAt: number) =>
      inWorkspace(database, workspaceId, (scope) =>
        queuePost(scope, systemRandom, { ...about, subjectId: 'e2', dueAt }),
      ),
    looksForWork: async () => {
      await claims(now)
      await inWorkspace(database, workspaceId, (scope) =>
        releaseLane(scope, lane, { owner: 'one', retryAt: 0, now, realNow: now }),
      )
    },
    takes: () => take(),
    /** The outbox shows a change; `update` is its request. */
    updates: async (update: () => Promise<void>) => {
      const row = await take()
      if (row === null) throw new Error('nothing is queued')
      const courier = {
        ...unused,
        update: async () => {
          await update()
          return { kind: 'accepted', place } as const
        },
      }
      const deps: DeliveryDeps = {
        ...{ database, clock, log, random: systemRandom, kinds: new Map([[kind.kind, kind]]) },
        ...{ courierFor: () => courier, home: homePage(clock, async () => null) },
      }
      const turn = { stopped: () => false, leaseHolds: () => true, keep: async () => true }
      await deliverRow(deps, workspaceId, row, turn)
    },
    clicks: async (show = async () => {}) => {
      const update = await changes(now + 3_000)
      await showChange(
        { database, outbox, log, clock, random: systemRandom },
        { ...about, workspaceId, update, clickedAt: place, show },
      )
    },
    queued: () =>
      database.kysely.selectFrom('outbox').select('row_id').where('state', '=', 'queued').execute(),
    wakes: () => wakes,
  }
}

test('a click that was shown by its own answer needs no update', async () => {
  const { clicks, queued } = await annHasAMessage()
  await clicks()
  expect(await queued()).toEqual([])
})

test('a click is shown after an older update of its message that is under way', async () => {
  const { changes, updates, clicks, queued } = await annHasAMessage()
  const shown: string[] = []
  const slack = Promise.withResolvers<void>()
  await changes(0)
  const updated = updates(async () => {
    await slack.promise
    shown.push('older')
  })
  const clicked = clicks(async () => void shown.push('newer'))
  slack.resolve()
  await Promise.all([updated, clicked])
  expect(shown).toEqual(['older', 'newer'])
  expect(await queued()).toEqual([])
})

test('an update waits for a click of its message whose own answer is under way', async () => {
  const { changes, updates, clicks } = await annHasAMessage()
  const shown: string[] = []
  const slack = Promise.withResolvers<void>()
  const isUnderWay = Promise.withResolvers<void>()
  const clicked = clicks(async () => {
    isUnderWay.resolve()
    await slack.promise
    shown.push('older')
  })
  await isUnderWay.promise
  await changes(0)
  const updated = updates(async () => void shown.push('newer'))
  for (let turn = 0; turn < 100; turn++) await nextTurn()
  slack.resolve()
  await Promise.all([updated, clicked])
  expect(shown).toEqual(['older', 'newer'])
})

test('a click shown while an older update is under way elsewhere keeps its own, which comes after that one', async () => {
  const { changes, takes, clicks, queued, wakes } = await annHasAMessage()
  await changes(0)
  expect(await takes()).toMatchObject({ operation: 'update' })
  await clicks()
  expect(await queued()).toHaveLength(1)
  expect(wakes()).toBe(1)
})

test('what falls due after a click that was shown does not wait for the update that the click no longer needs', async () => {
  const { clicks, isPlanned, looksForWork, claims } = await annHasAMessage()
  await isPlanned(now + DAY_MS)
  await clicks(looksForWork)
  expect(await claims(now + DAY_MS)).toHaveLength(1)
})
