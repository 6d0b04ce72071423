import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace, readWorkspace, type Scope } from '../../src/db/scope.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import { answerNudge } from '../../src/nudges/answer-nudge.ts'
import { nudgeMessage } from '../../src/nudges/nudge.message.ts'
import { putAwayOldNudges } from '../../src/nudges/put-away-old-nudges.ts'
import { replanNudges } from '../../src/nudges/replan-nudges.ts'
import { sendDueNudges } from '../../src/nudges/send-due-nudges.ts'
import { recordPlace } from '../../src/outbox/sent-messages.store.ts'
import { findPerson, insertPerson } from '../../src/people/people.store.ts'
import { systemRandom } from '../../src/random.ts'
import { putSettings } from '../../src/settings/settings.store.ts'
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { aPerson, DAY_MS, member as newMember, standingClock } from '../support/factories.ts'
import { openBoth } from '../support/other-process.ts'

/** The Wednesday after NOON, at ten in UTC. */
const WEDNESDAY = Date.UTC(2026, 2, 4, 10)
const WEEK_MS = 7 * DAY_MS

type Life = Awaited<ReturnType<typeof start>>

/** A member with some people, all due since 1 March. */
async function start(database: OnwardDatabase, people: number, nextOn = '2026-03-01') {
  const ann = await newMember(database, 'U1ANN')
  const clock = standingClock()
  const deps = { database, clock, random: systemRandom, realNow: clock.now }
  await inHere(database, async (scope) => {
    for (let index = 0; index < people; index++) {
      const person = aPerson({ id: `p${index}`, memberId: ann.id, nextOn, postponedTo: nextOn })
      await insertPerson(scope, ann, person, { origin: `V${index}`, addedAt: index })
    }
    await replanNudges(scope, { now: clock.now() }, ann.id)
  })
  return { database, deps, clock, ann }
}

function inHere<Result>(database: OnwardDatabase, work: (scope: Scope) => Promise<Result>): Promise<Result> {
  return inWorkspace(database, HERE, work)
}

async function at({ deps, clock }: Life, instant: number): Promise<void> {
  clock.moveBy(instant - clock.now())
  await sendDueNudges(deps)
}

async function nudgesOf({ database }: Life) {
  return database.kysely.selectFrom('nudges').selectAll().orderBy('number').execute()
}

async function itemsOf({ database }: Life, nudgeId: string) {
  const items = database.kysely.selectFrom('nudge_items').selectAll().where('nudge_id', '=', nudgeId)
  return items.orderBy('position').execute()
}

async function ends(life: Life, how: 'sent' | 'left out' | 'given up' | 'unknown'): Promise<void> {
  const last = (await nudgesOf(life)).at(-1)
  const ref = { memberId: life.ann.id, subjectId: last?.nudge_id ?? '' }
  const deps = { random: systemRandom, now: life.clock.now() }
  await inHere(life.database, async (scope) => nudgeMessage.ended?.(scope, deps, ref, how))
}

async function personOf({ database, ann }: Life, id: string) {
  return readWorkspace(database, HERE, (scope) => findPerson(scope, ann, id))
}

function answers(life: Life, nudgeId: string, position: number, act: 'did' | 'rest' | 'wake' | 'undo') {
  const who = { workspaceId: HERE, slackUserId: 'U1ANN' }
  return answerNudge(life.deps, { ...who, nudgeId, position, act, updateNotBefore: 0 })
}

async function set({ database, clock, ann }: Life, changes: Partial<typeof DEFAULT_SETTINGS>): Promise<void> {
  await inHere(database, async (scope) => {
    await putSettings(scope, ann.id, { ...DEFAULT_SETTINGS, ...changes })
    await replanNudges(scope, { now: clock.now() }, ann.id)
  })
}

eachDatabase('nudges', (open) => {
  test('come once at their hour, the oldest three first, and the rest a week later', async () => {
    const life = await start(await open(), 4)
    await at(life, WEDNESDAY - 1)
    expect(await nudgesOf(life)).toEqual([])
    await at(life, WEDNESDAY)
    await at(life, WEDNESDAY)
    const [first] = await nudgesOf(life)
    expect(await nudgesOf(life)).toHaveLength(1)
    const items = await itemsOf(life, first?.nudge_id ?? '')
    expect(items.map((item) => item.person_id)).toEqual(['p0', 'p1', 'p2'])
    await ends(life, 'sent')
    await at(life, WEDNESDAY + WEEK_MS - 1)
    expect(await nudgesOf(life)).toHaveLength(1)
    await at(life, WEDNESDAY + WEEK_MS)
    const [, second] = await nudgesOf(life)
    expect((await itemsOf(life, second?.nudge_id ?? '')).map((item) => item.person_id)).toEqual(['p3'])
  })

  test('queue the message in the same transaction, with no words in the row', async () => {
    const life = await start(await open(), 1)
    await at(life, WEDNESDAY)
    const rows = await life.database.kysely.selectFrom('outbox').selectAll().execute()
    expect(rows.map(({ kind, state, due_at }) => ({ kind, state, due_at }))).toEqual([
      { kind: 'nudge', state: 'queued', due_at: WEDNESDAY },
    ])
    const lanes = await life.database.kysely.selectFrom('lanes').selectAll().execute()
    expect(lanes.map((lane) => lane.lane)).toEqual([`member:${life.ann.id}`])
  })

  test('not answered come back after four weeks; the second time the person rests, and it is said once', async () => {
    const life = await start(await open(), 1)
    await at(life, WEDNESDAY)
    await ends(life, 'sent')
    expect(await personOf(life, 'p0')).toMatchObject({ unanswered: 1, nextOn: '2026-04-01' })
    for (let week = 1; week < 4; week++) await at(life, WEDNESDAY + week * WEEK_MS)
    expect(await nudgesOf(life)).toHaveLength(1)
    await at(life, WEDNESDAY + 4 * WEEK_MS)
    await ends(life, 'sent')
    expect(await nudgesOf(life)).toHaveLength(2)
    await at(life, WEDNESDAY + 5 * WEEK_MS)
    expect(await nudgesOf(life)).toHaveLength(2)
    await at(life, WEDNESDAY + 6 * WEEK_MS)
    await ends(life, 'sent')
    const [, , told] = await nudgesOf(life)
    const items = await itemsOf(life, told?.nudge_id ?? '')
    expect(items).toMatchObject([{ about: 'resting', person_id: 'p0' }])
    expect(await personOf(life, 'p0')).toMatchObject({ state: 'resting', nextOn: null })
    for (let week = 7; week < 60; week++) await at(life, WEDNESDAY + week * WEEK_MS)
    expect(await nudgesOf(life)).toHaveLength(3)
    await answers(life, told?.nudge_id ?? '', 0, 'wake')
    expect(await personOf(life, 'p0')).toMatchObject({ state: 'active', unanswered: 0 })
    await at(life, WEDNESDAY + 60 * WEEK_MS)
    expect(await nudgesOf(life)).toHaveLength(4)
  })

  test('answered bring the person back by the cadence; undone they are as they were', async () => {
    const life = await start(await open(), 1)
    await at(life, WEDNESDAY)
    await ends(life, 'sent')
    const [nudge] = await nudgesOf(life)
    const id = nudge?.nudge_id ?? ''
    const before = await personOf(life, 'p0')
    expect(await answers(life, id, 0, 'did')).toMatchObject({ kind: 'changed' })
    await answers(life, id, 0, 'did')
    await answers(life, id, 0, 'rest')
    const touched = { lastTouchOn: '2026-03-04', touches: 1, unanswered: 0, nextOn: '2026-05-13' }
    expect(await personOf(life, 'p0')).toMatchObject({ ...touched, state: 'active' })
    await answers(life, id, 0, 'undo')
    expect(await personOf(life, 'p0')).toEqual(before)
    await answers(life, id, 0, 'rest')
    expect(await personOf(life, 'p0')).toMatchObject({ state: 'resting', nextOn: null })
    expect(await answers(life, id, 7, 'did')).toEqual({ kind: 'gone' })
    expect(await answers(life, 'no-such', 0, 'did')).toEqual({ kind: 'gone' })
  })

  test('that were not sent in their time leave everything as it was, and are made up for', async () => {
    const life = await start(await open(), 1)
    const before = await personOf(life, 'p0')
    await at(life, WEDNESDAY + 7 * 60 * 60 * 1_000)
    await at(life, WEDNESDAY + 9 * 60 * 60 * 1_000)
    const ref = { memberId: life.ann.id, subjectId: (await nudgesOf(life))[0]?.nudge_id ?? '' }
    const mayPost = await inHere(life.database, async (scope) =>
      nudgeMessage.mayPost?.(scope, ref, life.clock.now()),
    )
    expect(mayPost).toBe(false)
    await ends(life, 'left out')
    expect(await personOf(life, 'p0')).toEqual(before)
    await at(life, Date.UTC(2026, 2, 5, 9) - 1)
    expect(await nudgesOf(life)).toHaveLength(1)
    await at(life, Date.UTC(2026, 2, 5, 9))
    expect((await nudgesOf(life)).map(({ state }) => state)).toEqual(['left out', 'queued'])
  })

  test('that Slack refused are tried again a week later, not before', async () => {
    const life = await start(await open(), 1)
    await at(life, WEDNESDAY)
    await ends(life, 'given up')
    await at(life, WEDNESDAY + DAY_MS)
    expect(await nudgesOf(life)).toHaveLength(1)
    await at(life, WEDNESDAY + WEEK_MS)
    expect(await nudgesOf(life)).toHaveLength(2)
  })

  test('of which nobody can tell whether they arrived count as sent', async () => {
    const life = await start(await open(), 1)
    await at(life, WEDNESDAY)
    await ends(life, 'unknown')
    await at(life, WEDNESDAY + WEEK_MS)
    expect(await nudgesOf(life)).toHaveLength(1)
  })

  test('wait for the end of a pause, and come then', async () => {
    const life = await start(await open(), 1)
    await set(life, { pausedUntil: '2026-03-25' })
    for (let week = 0; week < 3; week++) await at(life, WEDNESDAY + week * WEEK_MS)
    expect(await nudgesOf(life)).toEqual([])
    await at(life, WEDNESDAY + 3 * WEEK_MS)
    expect(await nudgesOf(life)).toHaveLength(1)
  })

  test('after a month without the bot are one, with the oldest first', async () => {
    const life = await start(await open(), 8)
    await at(life, WEDNESDAY + 4 * WEEK_MS + 3 * DAY_MS)
    expect(await nudgesOf(life)).toEqual([])
    await at(life, WEDNESDAY + 5 * WEEK_MS)
    const nudges = await nudgesOf(life)
    expect(nudges).toHaveLength(1)
    expect(await itemsOf(life, nudges[0]?.nudge_id ?? '')).toHaveLength(3)
  })

  test('of half a year ago are put away with the names in them, and the next ones come as if they were not', async () => {
    const life = await start(await open(), 2)
    await at(life, WEDNESDAY)
    const [first] = await nudgesOf(life)
    const id = first?.nudge_id ?? ''
    await inHere(life.database, async (scope) => {
      const sent = { memberId: life.ann.id, kind: 'nudge', subjectId: id }
      await recordPlace(scope, sent, { channel: 'D1', ts: '1' })
    })
    await ends(life, 'sent')
    await answers(life, id, 0, 'rest')
    const plan = await life.database.kysely.selectFrom('nudge_plans').selectAll().execute()
    life.clock.moveBy(26 * WEEK_MS)
    await putAwayOldNudges(life.deps)
    expect(await nudgesOf(life)).toHaveLength(1)
    life.clock.moveBy(WEEK_MS)
    await putAwayOldNudges(life.deps)
    await putAwayOldNudges(life.deps)
    expect(await nudgesOf(life)).toEqual([])
    expect(await itemsOf(life, id)).toEqual([])
    expect(await life.database.kysely.selectFrom('nudge_plans').selectAll().execute()).toEqual(plan)
    const updates = life.database.kysely.selectFrom('outbox').selectAll().where('operation', '=', 'update')
    expect((await updates.execute()).map(({ subject_id }) => subject_id)).toContain(id)
    const ref = { memberId: life.ann.id, subjectId: id, variant: null, operation: 'update' as const }
    const message = await inHere(life.database, (scope) => nudgeMessage.render(scope, ref))
    expect(JSON.stringify(message)).not.toContain('button')
    expect(await answers(life, id, 0, 'undo')).toEqual({ kind: 'gone' })
    await sendDueNudges(life.deps)
    expect((await nudgesOf(life)).map(({ number }) => number)).toEqual([1])
  })

  test('are queued once by two processes that look at the same moment', async () => {
    const [database, other] = await openBoth(open)
    const life = await start(database, 1)
    for (let index = 0; index < 120; index++) {
      const ben = await newMember(database, `U2BEN${index}`)
      await inHere(database, async (scope) => {
        const known = await recogniseMember(scope, ben.slackUserId)
        const due = { nextOn: '2026-03-01', postponedTo: '2026-03-01' }
        const person = aPerson({ id: `b${index}`, memberId: ben.id, ...due })
        if (known !== null) await insertPerson(scope, known, person, { origin: 'V', addedAt: 1 })
        await replanNudges(scope, { now: life.clock.now() }, ben.id)
      })
    }
    life.clock.moveBy(WEDNESDAY - life.clock.now())
    await Promise.all([database, other].map((own) => sendDueNudges({ ...life.deps, database: own })))
    // Whoever was being written about waits for the next tick.
    await sendDueNudges(life.deps)
    const nudges = await nudgesOf(life)
    expect(nudges).toHaveLength(121)
    expect(new Set(nudges.map((nudge) => nudge.member_id)).size).toBe(121)
    const posts = await database.kysely.selectFrom('outbox').selectAll().execute()
    expect(posts).toHaveLength(121)
  })
})
