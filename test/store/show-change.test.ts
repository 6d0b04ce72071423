import { randomBytes } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/db/open-database.ts'
import { asSystem, inWorkspace } from '../../src/db/scope.ts'
import { createLog } from '../../src/log.ts'
import { knowMember } from '../../src/members/know-member.ts'
import { UNKNOWN_PROFILE } from '../../src/members/member.ts'
import { claimLanes } from '../../src/outbox/claims.store.ts'
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
  const claims = (at: number) =>
    asSystem(database, (scope) =>
      claimLanes(scope, { now: at, realNow: now, owner: 'one', leaseUntil: now + 20_000, limit: 16 }),
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
        releaseLane(scope, lane, { owner: 'one', retryAt: 0, now }),
      )
    },
    takes: () =>
      inWorkspace(database, workspaceId, (scope) => takeNextRow(scope, lane, { now, realNow: now })),
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

test('a click shown while an older update is under way keeps its own, which comes after that one', async () => {
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
