import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace } from '../../src/db/scope.ts'
import { keepOwnLesson } from '../../src/lessons/keep-own-lesson.ts'
import { NO_LESSON } from '../../src/lessons/lesson.ts'
import { lookBackMessage } from '../../src/lessons/look-back.message.ts'
import { findNextLookBack } from '../../src/lessons/look-backs.store.ts'
import { lessonsShownIn } from '../../src/lessons/note-shown-lessons.ts'
import { sendDueLookBacks } from '../../src/lessons/send-look-backs.ts'
import type { Member } from '../../src/members/member.ts'
import { changeSettings, type SettingsChange } from '../../src/settings/change-settings.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { DAY_MS, member, NOON, standingClock, useCaseDeps } from '../support/factories.ts'

const MADRID = { timeZone: 'Europe/Madrid', locale: 'en-GB' }

eachDatabase('the monthly look back', (open) => {
  async function aMember(lessons: number, changes: SettingsChange = { lookBack: true }) {
    const database = await open()
    const ann = await member(database, 'U1ANN')
    const who = { workspaceId: HERE, slackUserId: 'U1ANN', profile: MADRID }
    const clock = standingClock()
    const deps = useCaseDeps(database, clock)
    const profiles = { remembered: () => null, of: async () => MADRID, forget() {} }
    const chooses = (chosen: SettingsChange) =>
      changeSettings({ ...deps, profiles }, { ...who, changes: chosen })
    await chooses(changes)
    for (let n = 0; n < lessons; n++) {
      const lesson = { ...NO_LESSON, text: `Lesson ${n}` }
      await keepOwnLesson(deps, { ...who, origin: `V${n}`, lesson, stage: null })
    }
    const posts = async () =>
      (await database.kysely.selectFrom('outbox').selectAll().where('kind', '=', 'look-back').execute()).map(
        ({ subject_id, due_at }) => ({ month: subject_id, at: due_at }),
      )
    const nextAt = () => inWorkspace(database, HERE, (scope) => findNextLookBack(scope, ann.id))
    /** Looks every hour for so many days. */
    const lives = async (days: number) => {
      for (let hour = 0; hour < days * 24; hour++) {
        await sendDueLookBacks(deps)
        clock.moveBy(DAY_MS / 24)
      }
    }
    return { database, ann, deps, clock, chooses, posts, nextAt, lives }
  }

  test('comes once a month, in the permitted hours of a weekday, with lessons that were not chosen lately', async () => {
    const { database, ann, posts, lives } = await aMember(6)
    await lives(100)
    const sent = await posts()
    expect(new Set(sent.map(({ month }) => month)).size).toBe(sent.length)
    expect(sent.length).toBeGreaterThanOrEqual(3)
    for (const { at } of sent) {
      const local = new Date(new Date(at).toLocaleString('en-US', { timeZone: 'Europe/Madrid' }))
      expect(local.getHours()).toBeGreaterThanOrEqual(9)
      expect(local.getHours()).toBeLessThan(18)
      expect([0, 6]).not.toContain(local.getDay())
    }
    const shown = await Promise.all(sent.slice(0, 2).map(({ month }) => lessonIdsOf(database, ann, month)))
    expect(new Set(shown.flat()).size).toBe(6)
  })

  test.each([
    ['is off unless it was chosen', 6, {}],
    ['needs three lessons', 2, { lookBack: true }],
    ['waits while nudges are paused', 6, { lookBack: true, pausedUntil: '2030-01-01' }],
  ] as const)('%s', async (_, lessons, changes) => {
    const { posts, lives } = await aMember(lessons, changes)
    await lives(70)
    expect(await posts()).toEqual([])
  })

  test('is never doubled by looking twice, and ends when it is turned off', async () => {
    const { deps, clock, chooses, posts, nextAt, lives } = await aMember(3)
    clock.moveBy(((await nextAt()) ?? 0) - NOON)
    await Promise.all([sendDueLookBacks(deps), sendDueLookBacks(deps)])
    expect(await posts()).toHaveLength(1)
    expect(await nextAt()).toBeGreaterThan(clock.now() + 20 * DAY_MS)
    await chooses({ lookBack: false })
    expect(await nextAt()).toBeNull()
    await lives(70)
    expect(await posts()).toHaveLength(1)
  })

  test('may not be posted at night, at the weekend, or once it was turned off', async () => {
    const { database, ann, chooses } = await aMember(3)
    const mayPost = (iso: string) =>
      inWorkspace(database, HERE, async (scope) =>
        lookBackMessage.mayPost?.(scope, { memberId: ann.id, subjectId: '2026-03' }, Date.parse(iso)),
      )
    expect(await mayPost('2026-03-03T09:00:00Z')).toBe(true)
    expect(await mayPost('2026-03-03T17:00:00Z')).toBe(false)
    expect(await mayPost('2026-03-03T07:59:00Z')).toBe(false)
    expect(await mayPost('2026-03-07T11:00:00Z')).toBe(false)
    await chooses({ lookBack: false })
    expect(await mayPost('2026-03-03T09:00:00Z')).toBe(false)
  })
})

function lessonIdsOf(database: OnwardDatabase, ann: Member, subjectId: string): Promise<string[]> {
  return inWorkspace(database, HERE, async (scope) =>
    (await lessonsShownIn(scope, ann, { kind: 'look-back', subjectId })).map(({ id }) => id),
  )
}
