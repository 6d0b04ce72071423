import { expect, test } from 'vitest'
import { logsAndGetsSteps, opensForm, unfolds, valuesIn } from '../support/log-a-no.ts'
import { readValue } from '../support/read-database.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T16:00:00Z' })

const zoneOf = (id: string) =>
  readValue(shared.onward, `select time_zone from members where slack_user_id = '${id}'`)
const asked = (id: string) =>
  shared.slack.wire.requests('users.info').filter(({ args }) => args.user === id).length

test('a member who travels is followed at once, and what is remembered about them is asked anew', async () => {
  const person = shared.someone()
  await logsAndGetsSteps(person, { company: 'Zyntara' })
  expect(zoneOf(person.id)).toBe('Europe/Madrid')
  person.becomes({ tz: 'Asia/Tokyo' })
  await expect.poll(() => zoneOf(person.id)).toBe('Asia/Tokyo')
  const form = await unfolds(person, await opensForm(person))
  expect(valuesIn(form)).toMatchObject({ heard_on: '2026-03-03' })
})

test.each(['Mars/Olympus', ''])('a zone that this computer does not know (%j) is UTC', async (tz) => {
  const person = shared.someone({ tz })
  await logsAndGetsSteps(person, { company: 'Zyntara', stage: 'interview' })
  expect(zoneOf(person.id)).toBeNull()
  const form = await unfolds(person, await opensForm(person))
  expect(valuesIn(form)).toMatchObject({ heard_on: '2026-03-02' })
})

test('an event that comes late or twice changes nothing', async () => {
  const person = shared.someone()
  await logsAndGetsSteps(person, { company: 'Zyntara' })
  person.becomes({ tz: 'Asia/Tokyo' })
  await expect.poll(() => zoneOf(person.id)).toBe('Asia/Tokyo')
  const old = structuredClone(shared.slack.wire.deliveries('event:user_change').at(-1)?.body ?? {})
  person.becomes({ tz: 'America/Lima' })
  await expect.poll(() => zoneOf(person.id)).toBe('America/Lima')
  const before = asked(person.id)
  await shared.slack.deliver({
    kind: 'events_api',
    name: 'event:user_change',
    body: { ...old, event_id: 'EvLATE' },
  })
  await expect.poll(() => asked(person.id)).toBeGreaterThan(before)
  await logsAndGetsSteps(person, { company: 'Quorvex' })
  expect(zoneOf(person.id)).toBe('America/Lima')
})

test('nobody is asked about who has not used Onward, nor for a change of anything else', async () => {
  const stranger = shared.someone()
  const member = shared.someone()
  await logsAndGetsSteps(member, { company: 'Zyntara' })
  const before = asked(member.id)
  stranger.becomes({ tz: 'Asia/Tokyo' })
  member.becomes({ name: 'Another Name' })
  await logsAndGetsSteps(member, { company: 'Quorvex' })
  expect(asked(stranger.id)).toBe(0)
  expect(asked(member.id)).toBe(before)
})
