import { expect, test } from 'vitest'
import type { OnwardDatabase } from '../../src/db/database.ts'
import { inWorkspace, type Scope } from '../../src/db/scope.ts'
import { isLanded } from '../../src/landing/is-landed.ts'
import { putLanding } from '../../src/landing/landings.store.ts'
import { type Member, UNKNOWN_PROFILE } from '../../src/members/member.ts'
import {
  noteUnanswered,
  postponePerson,
  restPerson,
  touchPerson,
  wakePerson,
} from '../../src/people/change-person.ts'
import { insertKeptLink } from '../../src/people/kept-links.store.ts'
import { keptLinksFor, markLinkUsed } from '../../src/people/kept-links-for.ts'
import { insertPerson } from '../../src/people/people.store.ts'
import { nextPersonOn, peopleDueFor } from '../../src/people/people-due-for.ts'
import type { Person } from '../../src/people/person.ts'
import { personById } from '../../src/people/person-by-id.ts'
import { changeSettings } from '../../src/settings/change-settings.ts'
import { eachDatabase, HERE } from '../support/databases.ts'
import { aPerson, member, NOON, useCaseDeps } from '../support/factories.ts'

eachDatabase('people', (open) => {
  test('are due from their date on, those due longest first, and resting ones never', async () => {
    const { ann, run } = await annWith(await open(), [
      { id: 'late', nextOn: '2026-03-20' },
      { id: 'early', nextOn: '2026-03-10' },
      { id: 'later', nextOn: '2026-03-21' },
      { id: 'rests', nextOn: null, state: 'resting' },
    ])
    const due = await run((scope) => peopleDueFor(scope, ann, { onOrBefore: '2026-03-20', limit: 9 }))
    expect(due.map(({ id }) => id)).toEqual(['early', 'late'])
    expect(await run((scope) => nextPersonOn(scope, ann.id))).toBe('2026-03-10')
  })

  test('are nobody to somebody else', async () => {
    const database = await open()
    const { run } = await annWith(database, [{ id: 'hers' }])
    const ben = await member(database, 'U2BEN')
    expect(await run((scope) => personById(scope, ben, 'hers'))).toBeNull()
    const touched = await run((scope) => touchPerson(scope, ben, { personId: 'hers', on: '2026-03-03' }))
    expect(touched).toEqual({ kind: 'gone' })
    expect(await run((scope) => nextPersonOn(scope, ben.id))).toBeNull()
  })

  test('come next by the cadence after a touch, and the same touch again changes nothing', async () => {
    const { ann, run } = await annWith(await open(), [{ id: 'mia' }])
    const touch = { personId: 'mia', on: '2026-03-30' }
    const first = await run((scope) => touchPerson(scope, ann, touch))
    expect(first).toMatchObject({ kind: 'changed', person: { nextOn: '2026-06-08', touches: 1 } })
    const again = await run((scope) => touchPerson(scope, ann, touch))
    expect(again).toMatchObject({ kind: 'unchanged', person: { nextOn: '2026-06-08', touches: 1 } })
  })

  test('come at the date that was chosen, until they are touched', async () => {
    const { ann, run } = await annWith(await open(), [{ id: 'mia' }])
    await run((scope) => postponePerson(scope, ann, { personId: 'mia', until: '2026-12-01' }))
    expect(await run((scope) => nextPersonOn(scope, ann.id))).toBe('2026-12-01')
    await run((scope) => touchPerson(scope, ann, { personId: 'mia', on: '2026-03-03' }))
    expect(await run((scope) => nextPersonOn(scope, ann.id))).toBe('2026-05-12')
  })

  test('rest, and come back where they would be, or at once where that is past', async () => {
    const { ann, run } = await annWith(await open(), [{ id: 'mia' }])
    for (const [today, nextOn] of [
      ['2026-03-05', '2026-03-30'],
      ['2026-09-01', '2026-09-01'],
    ] as const) {
      await run((scope) => restPerson(scope, ann, 'mia'))
      expect(await run((scope) => nextPersonOn(scope, ann.id))).toBeNull()
      const woken = await run((scope) => wakePerson(scope, ann, { personId: 'mia', today }))
      expect(woken).toMatchObject({ person: { state: 'active', nextOn } })
    }
  })

  test('return once after a nudge without an answer, and rest after the second one', async () => {
    const { ann, run } = await annWith(await open(), [{ id: 'mia' }])
    const once = await run((scope) =>
      noteUnanswered(scope, ann, { personId: 'mia', returnsOn: '2026-04-29' }),
    )
    expect(once).toMatchObject({ person: { state: 'active', nextOn: '2026-04-29', unanswered: 1 } })
    const twice = await run((scope) =>
      noteUnanswered(scope, ann, { personId: 'mia', returnsOn: '2026-05-27' }),
    )
    expect(twice).toMatchObject({ person: { state: 'resting', nextOn: null } })
  })

  test('have unanswered nudges forgotten by any answer', async () => {
    const { ann, run } = await annWith(await open(), [{ id: 'mia' }])
    const unanswered = { personId: 'mia', returnsOn: '2026-04-29' }
    await run((scope) => noteUnanswered(scope, ann, unanswered))
    await run((scope) => postponePerson(scope, ann, { personId: 'mia', until: '2026-05-20' }))
    const after = await run((scope) => noteUnanswered(scope, ann, { ...unanswered, returnsOn: '2026-06-17' }))
    expect(after).toMatchObject({ person: { state: 'active', unanswered: 1 } })
  })

  test('follow a default cadence that changed, but for a cadence of their own and a date that was chosen', async () => {
    const database = await open()
    const { ann, run } = await annWith(database, [
      { id: 'usual' },
      { id: 'own', cadenceWeeks: 2, nextOn: '2026-03-16' },
      { id: 'later', postponedTo: '2026-12-01', nextOn: '2026-12-01' },
      { id: 'rests', state: 'resting', nextOn: null },
    ])
    const profiles = { remembered: () => null, of: async () => UNKNOWN_PROFILE, forget() {} }
    const who = { workspaceId: HERE, slackUserId: 'U1ANN', profile: UNKNOWN_PROFILE }
    await changeSettings({ ...useCaseDeps(database), profiles }, { ...who, changes: { cadence: [6, 8, 10] } })
    const next = await run((scope) => peopleDueFor(scope, ann, { onOrBefore: '2027-01-01', limit: 9 }))
    expect(next.map(({ id, nextOn }) => [id, nextOn])).toEqual([
      ['own', '2026-03-16'],
      ['usual', '2026-04-13'],
      ['later', '2026-12-01'],
    ])
  })

  test('have links kept for them, the oldest first, until each was given', async () => {
    const { ann, run } = await annWith(await open(), [{ id: 'mia' }])
    const keep = (id: string, personId: string | null, keptAt: number) =>
      run((scope) =>
        insertKeptLink(scope, ann, {
          id,
          personId,
          url: `https://${id}.example/`,
          note: 'N',
          origin: id,
          keptAt,
        }),
      )
    await keep('second', 'mia', NOON + 1)
    await keep('first', 'mia', NOON)
    await keep('first', 'mia', NOON + 9)
    await keep('nobody', null, NOON)
    const kept = (personId: string | null) => run((scope) => keptLinksFor(scope, ann, { personId, limit: 9 }))
    expect((await kept('mia')).map(({ url }) => url)).toEqual([
      'https://first.example/',
      'https://second.example/',
    ])
    expect((await kept(null)).map(({ id }) => id)).toEqual(['nobody'])
    await run((scope) => markLinkUsed(scope, ann, { linkId: 'first', at: NOON }))
    expect((await kept('mia')).map(({ id }) => id)).toEqual(['second'])
  })
})

eachDatabase('having landed', (open) => {
  test('lasts until the member is looking again', async () => {
    const { ann, run } = await annWith(await open(), [])
    const landing = {
      id: 'l1',
      memberId: ann.id,
      origin: 'V1',
      where: 'Contoso',
      role: null,
      startOn: '2026-04-01',
      landedAt: NOON,
      chose: null,
    }
    expect(await run((scope) => isLanded(scope, ann.id))).toBe(false)
    await run((scope) => putLanding(scope, ann, { ...landing, lookingAgainAt: null }))
    expect(await run((scope) => isLanded(scope, ann.id))).toBe(true)
    await run((scope) => putLanding(scope, ann, { ...landing, lookingAgainAt: NOON }))
    expect(await run((scope) => isLanded(scope, ann.id))).toBe(false)
  })
})

type Run = <Result>(work: (scope: Scope) => Promise<Result>) => Promise<Result>

async function annWith(
  database: OnwardDatabase,
  people: readonly Partial<Person>[],
): Promise<{ ann: Member; run: Run }> {
  const ann = await member(database, 'U1ANN')
  const run: Run = (work) => inWorkspace(database, HERE, work)
  for (const [index, changes] of people.entries()) {
    const facts = { origin: `V${index}`, addedAt: NOON + index }
    await run((scope) => insertPerson(scope, ann, aPerson({ memberId: ann.id, ...changes }), facts))
  }
  return { ann, run }
}
