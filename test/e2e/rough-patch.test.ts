import { describe, expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { en } from '../../src/words/en/en.ts'
import { fill } from '../../src/words/fill.ts'
import { logs, logsAndGetsSteps, paragraphs, shown } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { readValue } from '../support/read-database.ts'
import { asItIs, becomes, buttonsIn, linesIn, saidOf } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const { roughPatch, support, freeMessage, checklist, encouragement } = en
const { offer, ask } = roughPatch
const contacts = fill(support.line, { contacts: freeMessage.contactsOfNoGroup })

const offers = (person: PersonDriver) => person.dms().filter(({ text }) => text === offer.quiet)
const asks = (person: PersonDriver) => person.dms().filter(({ text }) => text === ask.quiet)
const says = (text: string) => (message: SeenMessage) => paragraphs(message).includes(text)

const DAY_MS = 24 * 60 * 60 * 1_000
/** The clock never goes back: each test has four months of its own, from a Monday noon on. */
let monday = Date.parse('2026-03-02T12:00:00Z')
async function newTime(): Promise<void> {
  monday += 126 * DAY_MS
  await isDay(0)
}
const daysLater = (days: number) => new Date(monday + days * DAY_MS).toISOString()
const dateOf = (days: number) => daysLater(days).slice(0, 10)

/** Waits until nothing that is due waits any more. */
async function settles(): Promise<void> {
  await expect
    .poll(
      () =>
        readValue(
          shared.onward,
          `select count(*) from outbox where state in ('queued', 'sending') and due_at <= ${Date.parse(now)}`,
        ),
      { timeout: 30_000 },
    )
    .toBe(0)
}
let now = ''
async function isDay(days: number): Promise<void> {
  now = daysLater(days)
  await movesClock(now)
}

async function logsNos(person: PersonDriver, ...heardOn: string[]): Promise<void> {
  for (const [at, heard] of heardOn.entries()) {
    await logs(person, { company: `Quorvex ${at}`, stage: 'interview', heard_on: heard })
  }
}

async function isOffered(): Promise<{ person: PersonDriver; message: SeenMessage }> {
  await newTime()
  const person = shared.someone({ tz: 'Europe/Madrid' })
  await logsNos(person, dateOf(0), dateOf(-2), dateOf(-6))
  const message = await person.dm(({ text }) => text === offer.quiet)
  return { person, message }
}

async function isInOne(): Promise<{ person: PersonDriver; message: SeenMessage }> {
  const { person, message } = await isOffered()
  await person.clicks({ on: message, actionId: 'rough_patch_on' })
  return { person, message: await becomes(person, message, says(offer.afterOn)) }
}

describe('the offer', () => {
  test('comes after three nos heard on seven days, names no number, and shows the contacts', async () => {
    const { message } = await isOffered()
    expect(paragraphs(message)).toEqual([offer.text, roughPatch.does, roughPatch.toldToNobody])
    expect(shown(message)).toContain(contacts)
    expect(buttonsIn(message)).toEqual([
      `rough_patch_on: ${offer.on}`,
      `rough_patch_not_now: ${offer.notNow}`,
    ])
    const said = [message.text, ...paragraphs(message)].join(' ')
    expect(said).not.toMatch(/\d|\b(two|three|several|many|four|seven)\b/i)
  })

  test.each([
    { what: 'a week and a day apart', heard: [0, -3, -7], outcome: 'no' },
    { what: 'of a spring long ago', heard: [-60, -61, -62], outcome: 'no' },
    { what: 'that never came', heard: [0, -1, -2], outcome: 'silence' },
  ])('does not come after answers $what', async ({ heard, outcome }) => {
    await newTime()
    const person = shared.someone()
    for (const [at, days] of heard.entries()) {
      await logsAndGetsSteps(person, { company: `Quorvex ${at}`, outcome, heard_on: dateOf(days) })
    }
    await settles()
    expect(offers(person)).toEqual([])
  })

  test('comes once in thirty days', async () => {
    const { person, message } = await isOffered()
    await person.clicks({ on: message, actionId: 'rough_patch_not_now' })
    await becomes(person, message, says(offer.afterNotNow))
    await isDay(29)
    await logsNos(person, dateOf(29), dateOf(28), dateOf(27))
    await settles()
    expect(offers(person)).toHaveLength(1)
    await isDay(31)
    await logsNos(person, dateOf(31))
    await shared.slack.until(() => offers(person)[1], 'another offer', 10_000)
  })

  test('that was turned down can still be taken up, and one that was taken up is over', async () => {
    const { person, message } = await isOffered()
    await person.clicks({ on: message, actionId: 'rough_patch_not_now' })
    await becomes(person, message, says(offer.afterNotNow))
    await person.clicks({ on: message, actionId: 'rough_patch_on' })
    await becomes(person, message, says(offer.afterOn))
    await person.clicks({ on: message, actionId: 'rough_patch_not_now' })
    await settles()
    expect(paragraphs(asItIs(person, message))).toEqual([offer.afterOn])
  })
})

describe('in a rough patch', () => {
  test('the words are softer, the contacts are in view, and two steps come first', async () => {
    const { person } = await isInOne()
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Zyntara', stage: 'final_round' })
    const soft = encouragement.roughPatch.no
    expect(
      saidOf(
        answer,
        soft.acknowledgement.lines.map(({ text }) => text),
      ),
    ).toHaveLength(1)
    expect(
      saidOf(
        answer,
        soft.perspective.lines.map(({ text }) => text),
      ),
    ).toHaveLength(1)
    expect(shown(answer)).toContain(contacts)
    expect(linesIn(list)).toEqual([checklist.steps.lesson.name, checklist.steps.door.name])
  })

  test('the other steps are behind "All steps", and the question before feedback comes only then', async () => {
    const { person } = await isInOne()
    const { list } = await logsAndGetsSteps(person, { company: 'Zyntara', stage: 'final_round' })
    await isDay(3)
    expect(person.dms().filter(({ text }) => text === checklist.coolHead.quiet)).toEqual([])
    await person.clicks({ on: list, actionId: 'all_steps' })
    const all = await becomes(person, list, (message) => linesIn(message).length === 5)
    expect(linesIn(all).join()).toContain('Onward asks you about this on')
    await isDay(4)
    const question = await person.dm(({ text }) => text === checklist.coolHead.quiet)
    expect(shown(question)).toContain('Zyntara')
    await person.clicks({ on: all, actionId: 'fewer_steps' })
    await becomes(person, list, (message) => linesIn(message).length === 2)
  })

  test('the lists of the weeks before get shorter too', async () => {
    await newTime()
    const person = shared.someone({ tz: 'Europe/Madrid' })
    const { list } = await logsAndGetsSteps(person, { company: 'Zyntara', stage: 'interview' })
    expect(linesIn(list)).toHaveLength(5)
    await logsNos(person, dateOf(0), dateOf(0))
    const message = await person.dm(({ text }) => text === offer.quiet)
    await person.clicks({ on: message, actionId: 'rough_patch_on' })
    await becomes(person, list, (one) => linesIn(one).length === 2)
    await isDay(2)
    expect(person.dms().filter(({ text }) => text === checklist.coolHead.quiet)).toEqual([])
  })

  test('after four weeks it is asked whether it goes on: kept, it asks again; turned off, it is over', async () => {
    const { person } = await isInOne()
    await isDay(27)
    expect(asks(person)).toEqual([])
    await isDay(28)
    const first = await person.dm(({ text }) => text === ask.quiet)
    expect(buttonsIn(first)).toEqual([`rough_patch_keep: ${ask.keep}`, `rough_patch_off: ${ask.off}`])
    expect(shown(first)).toContain(contacts)
    await person.clicks({ on: first, actionId: 'rough_patch_keep' })
    await becomes(person, first, (message) => paragraphs(message)[0]?.startsWith('It stays on.') ?? false)
    await isDay(56)
    const second = await shared.slack.until(() => asks(person)[1], 'the question again', 10_000)
    // The old question is over: it changes nothing.
    await person.clicks({ on: first, actionId: 'rough_patch_off' })
    await settles()
    expect(paragraphs(asItIs(person, first))[0]).toMatch(/^It stays on\./)
    await person.clicks({ on: second, actionId: 'rough_patch_off' })
    await becomes(person, second, says(ask.afterOff))
    const { answer, list } = await logsAndGetsSteps(person, { company: 'Zyntara', stage: 'interview' })
    expect(shown(answer)).not.toContain(contacts)
    expect(linesIn(list)).toHaveLength(5)
  })
})
