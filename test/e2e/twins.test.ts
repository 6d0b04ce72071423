import { expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { answersTo, logsAndIsAnswered, shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { asItIs, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const moveClock = clockMover(shared)
const { twin } = wordsFor(null).entry

const onDay = (day: string) => twin.replace('{day}', day)
const tells = (message: SeenMessage) =>
  textsIn(message).some((text) => text.startsWith(twin.split('{')[0] ?? ''))

async function logsTwice(person: PersonDriver, second: Record<string, string> = {}) {
  const application = { company: 'Zuckerwerk', role: 'Clerk', stage: 'interview' }
  const first = await logsAndIsAnswered(person, application)
  await logsAndIsAnswered(person, { ...application, ...second })
  const last = await shared.slack.until(
    () => answersTo(person, second.company ?? 'Zuckerwerk').find(({ ts }) => ts > first.ts),
    'the second answer',
  )
  return { first, last }
}

test('what was logged twice is answered, and the answer says so with a way to take one away', async () => {
  const person = shared.someone()
  const { first, last } = await logsTwice(person, { company: 'ZUCKERWERK GmbH', role: 'clerk' })
  expect(textsIn(last)).toContain(onDay('Monday, 2 March 2026'))
  expect(tells(asItIs(person, first))).toBe(false)
  expect(shown(last)).toContain('"delete_entry"')
  await person.clicks({ on: first, actionId: 'delete_entry' })
  await person.dm((one) => one.ts === last.ts && !tells(one))
})

test('an edit that makes two different says so no more', async () => {
  const person = shared.someone()
  const { first, last } = await logsTwice(person)
  expect(tells(last)).toBe(true)
  await person.clicks({ on: first, actionId: 'edit_entry' })
  const form = await person.modal()
  person.fills(form, { role: 'Night clerk' })
  await person.submits(form)
  await person.dm((one) => one.ts === last.ts && !tells(one))
})

test.each([
  ['another role', { role: 'Night clerk' }],
  ['another stage', { stage: 'applied' }],
  ['another company', { company: 'Birkwald' }],
])('%s is another application', async (_, second) => {
  const { last } = await logsTwice(shared.someone(), second)
  expect(tells(last)).toBe(false)
})

test('what was logged weeks before is another application, and so is somebody else’s', async () => {
  const person = shared.someone()
  await logsAndIsAnswered(shared.someone(), { company: 'Zuckerwerk' })
  await logsAndIsAnswered(person, { company: 'Zuckerwerk' })
  await moveClock('2026-03-25T12:00:00Z')
  await logsAndIsAnswered(person, { company: 'Zuckerwerk' })
  await shared.slack.until(
    () => (answersTo(person, 'Zuckerwerk').length === 2 ? true : undefined),
    'two answers',
  )
  expect(answersTo(person, 'Zuckerwerk').filter(tells)).toEqual([])
})
