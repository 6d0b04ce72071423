import { describe, expect, test } from 'vitest'
import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { writesLesson } from '../support/lessons.ts'
import { type Filled, logsAndGetsSteps, shown, typesHolding, valuesIn } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { readValue } from '../support/read-database.ts'
import { asItIs, becomes, buttonsIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const { interviews, errors } = wordsFor(null)

async function opens(person: PersonDriver, text = ''): Promise<OpenView> {
  await person.types('/interview', text)
  return person.modal(({ callbackId }) => callbackId === 'interview')
}

/** Notes an interview, and waits for the message that says so. */
async function notes(
  person: PersonDriver,
  company: string,
  date: string,
  time: string,
  stage = 'interview',
): Promise<SeenMessage> {
  const form = await opens(person)
  person.fills(form, { company, date, time, stage })
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
  return person.dm((message) => isNoted(message) && shown(message).includes(`"${company}"`))
}

const isNoted = (message: SeenMessage) => textsIn(message).includes(interviews.kept)
const evenings = (person: PersonDriver) =>
  person.dms().filter(({ text }) => text?.startsWith(interviews.before.quiet))

async function moves(person: PersonDriver, message: SeenMessage, values: Filled): Promise<void> {
  await person.clicks({ on: asItIs(person, message), actionId: 'edit_interview' })
  const form = await person.modal(({ callbackId }) => callbackId === 'interview')
  person.fills(form, values)
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
}

describe('an interview', () => {
  test('is noted from the form, which the command fills in, and says when lessons come', async () => {
    const person = shared.someone()
    await movesClock('2026-03-02T12:00:00Z')
    const form = await opens(person, '  Quillfeather & Sons ')
    expect(valuesIn(form)).toEqual({ company: 'Quillfeather & Sons' })
    person.fills(form, { date: '2026-03-10', time: '10:00', stage: 'final_round' })
    await Promise.all([person.submits(form), person.submits(form)])
    const said = await person.dm(isNoted)
    expect(textsIn(said).join(' ')).toContain('Tuesday, 10 March 2026')
    expect(textsIn(said).join(' ')).toContain('10:00')
    expect(textsIn(said).join(' ')).toContain('Monday, 9 March 2026')
    expect(said.text).toBe(interviews.quiet)
    expect(buttonsIn(said).map((one) => one.split(':')[0])).toEqual(['edit_interview', 'cancel_interview'])
    expect(person.dms().filter(isNoted)).toHaveLength(1)
  })

  test('says at the field what is wrong, and keeps what was typed', async () => {
    const person = shared.someone()
    await movesClock('2026-03-02T12:00:00Z')
    const form = await opens(person)
    const told = async (values: Filled) => {
      person.fills(form, {
        company: 'Brambleworth',
        date: '2026-03-10',
        time: '10:00',
        stage: 'interview',
        ...values,
      })
      return person.submits(form, { evenIfRefused: true })
    }
    expect(await told({ date: '2026-03-02', time: '12:59' })).toEqual({
      outcome: 'errors',
      errors: { time: interviews.past },
    })
    expect(await told({ date: null })).toEqual({ outcome: 'errors', errors: { date: errors.notADate } })
    expect(await told({ time: null })).toEqual({ outcome: 'errors', errors: { time: interviews.notATime } })
    expect(await told({ company: ' ' })).toEqual({
      outcome: 'errors',
      errors: { company: errors.companyMissing },
    })
    expect(await told({ date: '2026-03-02', time: '13:01' })).toEqual({ outcome: 'closed' })
  })

  test('takes effect as nothing but text, whatever the company is called', async () => {
    const person = shared.someone()
    const odd = '<!channel> *Zäh* :tada:'
    await movesClock('2026-03-02T12:00:00Z')
    const said = await notes(person, odd, '2026-03-10', '10:00')
    expect(new Set(typesHolding(said.blocks, odd))).toEqual(new Set(['text']))
    expect(said.text).not.toContain('Zäh')
  })

  test('stands on Home and in the list, and is cancelled from each of them', async () => {
    const person = shared.someone()
    await movesClock('2026-03-02T12:00:00Z')
    for (const [day, company] of [
      ['11', 'Aldermoor'],
      ['12', 'Bexwith'],
      ['13', 'Cawthra'],
    ] as const) {
      await notes(person, company, `2026-03-${day}`, '10:00')
    }
    person.opensHome()
    const home = await person.home((one) => shown(one).includes('"Aldermoor"'))
    const [, first = ''] = /"cancel_interview".*?"value":"([^"]+)"/.exec(shown(home)) ?? []
    await person.clicks({ on: home, actionId: 'cancel_interview', value: first })
    await person.home((one) => shown(one).includes('"Cawthra"') && !shown(one).includes('"Aldermoor"'))
    await person.dm((message) => textsIn(message).includes(interviews.cancelled))

    await person.types('/interview', ' LIST ')
    const list = await person.modal(({ callbackId }) => callbackId === 'interviews')
    const [, second = ''] = /"cancel_listed_interview".*?"value":"([^"]+)"/.exec(shown(list)) ?? []
    const click = { on: list, actionId: 'cancel_listed_interview', value: second }
    await Promise.all([person.clicks(click), person.clicks(click)])
    const left = await person.modal(
      (one) => one.callbackId === 'interviews' && !shown(one).includes('"Bexwith"'),
    )
    expect(shown(left)).toContain('"Cawthra"')
    await movesClock('2026-03-12T17:00:00Z')
    expect(evenings(person)).toHaveLength(1)
    expect(shown(evenings(person)[0] as SeenMessage)).toContain('"Cawthra"')
  })
})

describe('the evening before', () => {
  test.each([
    ['Europe/Madrid', '2026-03-30', '10:00', '2026-03-29T15:59:00Z', '2026-03-29T16:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '09:00', '2026-04-04T06:59:00Z', '2026-04-04T07:00:00Z'],
    ['Pacific/Kiritimati', '2026-04-13', '00:30', '2026-04-12T03:59:00Z', '2026-04-12T04:00:00Z'],
    ['America/New_York', '2026-04-20', '09:00', '2026-04-19T21:59:00Z', '2026-04-19T22:00:00Z'],
  ])('is at 18:00 in %s, on a Sunday too, and comes once', async (tz, date, time, before, at) => {
    const person = shared.someone({ tz })
    await notes(person, 'Dunmorrow', date, time)
    await movesClock(before)
    expect(evenings(person)).toEqual([])
    await movesClock(at)
    expect(evenings(person)).toHaveLength(1)
    await movesClock(`${date}T23:59:00Z`)
    expect(evenings(person)).toHaveLength(1)
  })

  test('brings the newest three lessons of that stage anywhere, and of that company at any stage', async () => {
    await movesClock('2026-05-04T08:00:00Z')
    const person = shared.someone()
    await writesLesson(person, { text: 'Oldest of the stage', stage: 'interview' })
    await movesClock('2026-05-05T08:00:00Z')
    await logsAndGetsSteps(person, { company: 'Elderquist Inc.', stage: 'applied', lesson: 'Of the company' })
    await movesClock('2026-05-06T08:00:00Z')
    await writesLesson(person, { text: 'Newer of the stage', stage: 'interview' })
    await movesClock('2026-05-07T08:00:00Z')
    await writesLesson(person, { text: 'Of another stage', stage: 'final_round' })
    await writesLesson(person, { text: 'Of no stage' })
    await movesClock('2026-05-08T08:00:00Z')
    const said = await notes(person, 'elderquist', '2026-05-12', '10:00')
    await writesLesson(person, { well: 'Newest of the stage', stage: 'interview' })
    await movesClock('2026-05-11T16:00:00Z')
    const [evening] = evenings(person)
    if (evening === undefined) throw new Error('There are no lessons')
    const lessons = textsIn(evening).filter((text) => /^(Oldest|Newer|Newest|Of) /.test(text))
    expect(lessons).toEqual(['Newest of the stage', 'Newer of the stage', 'Of the company'])
    expect(evening.text).not.toMatch(/elderquist|stage|company/i)

    // What is cancelled and deleted vanishes from the message too.
    await person.types('/rejected', 'lessons newest')
    const list = await person.modal((one) => one.callbackId === 'lessons' && shown(one).includes('Newest of'))
    const [, id = ''] = /"delete_lesson".*?"value":"([^"]+)"/.exec(shown(list)) ?? []
    await person.clicks({ on: list, actionId: 'delete_lesson', value: id })
    await becomes(person, evening, (now) => !shown(now).includes('Newest of the stage'))
    await person.closes(await person.modal(), { all: true })
    await person.clicks({ on: asItIs(person, said), actionId: 'cancel_interview' })
    await becomes(person, evening, (now) => textsIn(now).includes(interviews.cancelled))
  })

  test('that is over when the interview is noted brings them at once, but never after the start', async () => {
    await movesClock('2026-06-01T19:00:00Z')
    const person = shared.someone()
    await notes(person, 'Fennimore', '2026-06-02', '10:00')
    await person.dm(({ text }) => text?.startsWith(interviews.before.quiet) === true)
    const other = shared.someone()
    await notes(other, 'Gaskarth', '2026-06-03', '10:00')
    await movesClock('2026-06-03T08:00:00Z')
    await movesClock('2026-06-04T12:00:00Z')
    expect(evenings(other)).toEqual([])
    expect(evenings(person)).toHaveLength(1)
  })

  test('follows another time, and is not doubled by one on the same day', async () => {
    await movesClock('2026-06-08T08:00:00Z')
    const person = shared.someone()
    const said = await notes(person, 'Hathersage', '2026-06-16', '10:00')
    await moves(person, said, { date: '2026-06-18' })
    await becomes(person, said, (now) => shown(now).includes('18 June'))
    await movesClock('2026-06-15T16:30:00Z')
    expect(evenings(person)).toEqual([])
    await movesClock('2026-06-17T16:00:00Z')
    expect(evenings(person)).toHaveLength(1)
    await moves(person, said, { time: '15:30' })
    await becomes(person, said, (now) => shown(now).includes('15:30'))
    await movesClock('2026-06-17T17:00:00Z')
    expect(evenings(person)).toHaveLength(1)
    await moves(person, said, { date: '2026-06-25' })
    await movesClock('2026-06-24T16:00:00Z')
    expect(evenings(person)).toHaveLength(2)
    await movesClock('2026-07-10T16:00:00Z')
    expect(evenings(person)).toHaveLength(2)
  })

  test('follows a member to another zone', async () => {
    await movesClock('2026-07-13T08:00:00Z')
    const person = shared.someone()
    await notes(person, 'Inglethorpe', '2026-07-21', '16:00')
    expect(readValue(shared.onward, 'select max(next_lessons_at) from interviews')).toBe(
      Date.parse('2026-07-20T16:00:00Z'),
    )
    person.becomes({ tz: 'America/New_York' })
    await expect
      .poll(() => readValue(shared.onward, 'select max(next_lessons_at) from interviews'))
      .toBe(Date.parse('2026-07-20T22:00:00Z'))
    await movesClock('2026-07-20T16:00:00Z')
    expect(evenings(person)).toEqual([])
    await movesClock('2026-07-20T22:00:00Z')
    expect(evenings(person)).toHaveLength(1)
  })

  test('survives a kill right after the interview was noted, and comes once', async () => {
    await movesClock('2026-09-07T08:00:00Z')
    const person = shared.someone()
    await notes(person, 'Kirkhaven', '2026-09-15', '10:00')
    await shared.restart()
    const kill = shared.slack.faults.at({ method: 'chat.postMessage', point: 'accepted', do: 'kill' })
    shared.setClock('2026-09-14T16:00:00Z')
    await kill.struck
    await shared.restart()
    await movesClock('2026-09-14T18:00:00Z')
    expect(evenings(person)).toHaveLength(1)
  })

  test('of somebody who left does not come', async () => {
    await movesClock('2026-10-05T08:00:00Z')
    const person = shared.someone()
    await notes(person, 'Lowdermilk', '2026-10-13', '10:00')
    await person.types('/rejected', 'forget-me')
    await person.submits(await person.modal(({ callbackId }) => callbackId === 'forget_me'))
    await movesClock('2026-10-13T18:00:00Z')
    expect(evenings(person).filter(({ deleted }) => !deleted)).toEqual([])
    expect(readValue(shared.onward, 'select count(*) from interviews where starts_at = 1791878400000')).toBe(
      0,
    )
  })
})

describe('somebody else', () => {
  test("changes and cancels nobody's interviews but their own", async () => {
    await movesClock('2026-11-02T08:00:00Z')
    const [ann, eve] = [shared.someone(), shared.someone()]
    const said = await notes(ann, 'Marchbank', '2026-11-10', '10:00')
    const [, id = ''] = /"cancel_interview".*?"value":"([^"]+)"/.exec(shown(said)) ?? []
    const own = await notes(eve, 'Northolt Abbey', '2026-11-10', '10:00')
    const body = await clickedBody(shared.slack, eve, { on: own, actionId: 'edit_interview' })
    for (const value of [id, '', 'x'.repeat(2_000), '{}']) {
      for (const action_id of [
        'edit_interview',
        'cancel_interview',
        'cancel_listed_interview',
        'note_interview',
        'interviews_older',
        'show_interviews',
      ]) {
        await forgeClick(shared.slack, body, { action_id, value })
      }
    }
    await eve.closes(await eve.modal(), { all: true })
    await movesClock('2026-11-09T17:00:00Z')
    expect(evenings(ann)).toHaveLength(1)
    expect(textsIn(asItIs(ann, said))).toContain('Marchbank')
    const seen = shared.slack.wire.requests().map(({ args }) => JSON.stringify(args))
    expect(seen.filter((args) => args.includes('Marchbank') && args.includes(eve.id))).toEqual([])
  })
})
