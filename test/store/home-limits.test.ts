import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideStep } from '../../src/checklists/decide-step.ts'
import { STEPS } from '../../src/checklists/step.ts'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { readWorkspace } from '../../src/db/scope.ts'
import { homePage } from '../../src/home/home-page.ts'
import { leafHome } from '../../src/home/leaf-home.ts'
import { seeHome } from '../../src/home/see-home.ts'
import { keepOwnLesson } from '../../src/lessons/keep-own-lesson.ts'
import type { Profile } from '../../src/members/member.ts'
import { recogniseMember } from '../../src/members/recognise-member.ts'
import { addPerson } from '../../src/people/add-person.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import { systemRandom } from '../../src/random.ts'
import { entriesOf } from '../../src/rejections/entry-lists.store.ts'
import { logRejection } from '../../src/rejections/log-rejection.ts'
import { OUTCOMES, STAGES } from '../../src/rejections/rejection.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { aRejection, DAY_MS, NOON, standingClock } from '../support/factories.ts'

/** What people can type at most, and what makes much of little: each of these is several bytes or escapes. */
const text = (most: number) =>
  fc.oneof(
    fc
      .constantFrom('x', '“', '漢', '👩‍👩‍👧‍👦', '"', '\\', '<&>', 'ב')
      .map((one) => one.repeat(most).slice(0, most).toWellFormed()),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((one) => one.slice(0, most).toWellFormed().trim() || 'x'),
  )

const history = fc.record({
  locale: fc.constantFrom('en-GB', 'es-ES', null),
  entries: fc.array(
    fc.record({
      company: text(150),
      role: fc.option(text(150)),
      lesson: fc.option(text(3_000)),
      contact: fc.option(fc.record({ name: text(150), address: text(300), known: text(300) })),
      stage: fc.constantFrom(...STAGES),
      outcome: fc.constantFrom(...OUTCOMES),
      daysAgo: fc.nat({ max: 60 }),
      decides: fc.subarray([...STEPS]),
    }),
    { maxLength: 12 },
  ),
  lessons: fc.array(text(3_000), { maxLength: 6 }),
  people: fc.array(fc.record({ name: text(150), known: text(300), note: text(3_000) }), { maxLength: 12 }),
  offset: fc.constantFrom(0, 5, 10, 999_999),
})
type History = typeof history extends fc.Arbitrary<infer H> ? H : never

/** Plays a history by the product's own use cases, and gives the Home that comes of it. */
async function homeAfter(database: OnwardDatabase, slackUserId: string, past: History) {
  const who = { workspaceId: HERE, slackUserId }
  const profile: Profile = { timeZone: 'Europe/Madrid', locale: past.locale }
  for (const [n, { daysAgo, decides, ...entry }] of past.entries.entries()) {
    const clock = standingClock(NOON - daysAgo * DAY_MS)
    const deps = { database, clock, random: systemRandom }
    const rejection = aRejection({ ...entry, heardOn: '2026-01-01' })
    await logRejection(deps, { ...who, profile, origin: `V${slackUserId}${n}`, rejection })
    const entryId = await newestEntry(database, slackUserId)
    for (const step of decides) {
      await decideStep(deps, { ...who, entryId, updateNotBefore: 0, step, decision: 'done' })
    }
  }
  const deps = { database, clock: standingClock(), random: systemRandom }
  await seeHome(deps, { ...who, profile, opening: true })
  await livesOn(deps, { ...who, profile }, past)
  for (const section of ['steps', 'lessons', 'people'])
    await leafHome(deps, { ...who, section, offset: past.offset })
  return drawn(database, slackUserId)
}

async function drawn(database: OnwardDatabase, slackUserId: string) {
  return readWorkspace(database, HERE, async (scope) => {
    const member = await recogniseMember(scope, slackUserId)
    const home = member && (await homePage(standingClock(), async () => null).draw(scope, member.id))
    if (home === null) throw new Error('there is no Home')
    return home.view
  })
}

type LivingDeps = Parameters<typeof keepOwnLesson>[0]

/** Lessons of their own and people. */
async function livesOn(
  deps: LivingDeps,
  who: { workspaceId: string; slackUserId: string; profile: Profile },
  { lessons, people }: Pick<History, 'lessons' | 'people'>,
): Promise<void> {
  for (const [n, text] of lessons.entries()) {
    const lesson = { text, well: null, surprised: null, nextTime: null }
    await keepOwnLesson(deps, { ...who, origin: `L${who.slackUserId}${n}`, lesson, stage: null })
  }
  for (const [n, details] of people.entries()) {
    const input = {
      details: { ...details, address: null, kind: 'other' },
      lastTouchOn: null,
      cadenceWeeks: null,
    } as const
    await addPerson(deps, { ...who, origin: `P${who.slackUserId}${n}`, entryId: null, input })
  }
}

async function newestEntry(database: OnwardDatabase, slackUserId: string): Promise<string> {
  return readWorkspace(database, HERE, async (scope) => {
    const member = await recogniseMember(scope, slackUserId)
    const { entries } = member ? await entriesOf(scope, member, { offset: 0, size: 100 }) : { entries: [] }
    return entries.toSorted((a, b) => b.enteredAt - a.enteredAt)[0]?.id ?? ''
  })
}

/** The same with every row counted that the database hands out. */
function counting(database: OnwardDatabase): { database: OnwardDatabase; rows: () => number } {
  let rows = 0
  const kysely = database.kysely.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      rows += result.rows.length
      return result
    },
  })
  return { database: { ...database, kysely }, rows: () => rows }
}

eachDatabase('Home', (open, dialect) => {
  test('is taken by Slack, whatever a member has stored', { timeout: 120_000 }, async () => {
    const database = await open()
    let member = 0
    await fc.assert(
      fc.asyncProperty(history, async (past) => {
        member += 1
        const view = await homeAfter(database, `U${member}`, past)
        expect(checkView(view)).toEqual([])
      }),
      { numRuns: dialect === 'sqlite' ? 40 : 5 },
    )
  })

  test('reads no more rows, however much is stored', { timeout: 120_000 }, async () => {
    const read = async (slackUserId: string, count: number) => {
      const database = await open()
      const deps = { database, clock: standingClock(), random: systemRandom }
      const who = { workspaceId: HERE, slackUserId, profile: { timeZone: 'Europe/Madrid', locale: null } }
      const many = Array.from({ length: count }, (_, n) => n)
      for (const n of many) {
        const rejection = aRejection({ company: `Zuckerwerk ${n}`, stage: 'interview', lesson: null })
        await logRejection(deps, { ...who, origin: `${slackUserId}${n}`, rejection })
      }
      const people = many.map((n) => ({ name: `Person ${n}`, known: 'x', note: 'x' }))
      await livesOn(deps, who, { lessons: many.map((n) => `Lesson ${n}`), people })
      await seeHome(deps, { ...who, opening: true })
      const counted = counting(database)
      const view = await drawn(counted.database, slackUserId)
      expect(checkView(view)).toEqual([])
      return counted.rows()
    }
    // As much as Home looks at: from there on it is the same.
    const enough = await read('U1ONE', 40)
    expect(await read('U1TEN', 100)).toBe(enough)
  })
})
