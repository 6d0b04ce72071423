import { describe, expect, test } from 'vitest'
import { writtenDate } from '../../src/clock/local-date.ts'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import { en } from '../../src/words/en/en.ts'
import { es } from '../../src/words/es/es.ts'
import { fill } from '../../src/words/fill.ts'
import { logsAndGetsSteps, opensForm, shown, valuesIn } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { becomes, entryOf, linesIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const movesClock = clockMover(shared)
const { settings, roughPatch, support, freeMessage } = en
const contacts = fill(support.line, { contacts: freeMessage.contactsOfNoGroup })

async function opensSettings(person: PersonDriver): Promise<OpenView> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  await person.types('/rejected', 'settings')
  return person.modal(({ callbackId }) => callbackId === 'settings')
}

type FormName = 'settings_nudges' | 'settings_writing' | 'settings_sharing'

async function opensForms(person: PersonDriver, on: OpenView, form: FormName): Promise<OpenView> {
  await person.clicks({ on, actionId: form })
  return person.modal(({ callbackId }) => callbackId === form)
}

/** Changes a form of the settings, and waits until they show something else. */
async function changes(
  person: PersonDriver,
  form: FormName,
  values: Parameters<PersonDriver['fills']>[1],
): Promise<OpenView> {
  const before = await opensSettings(person)
  const open = await opensForms(person, before, form)
  person.fills(open, values)
  expect(await person.submits(open)).toEqual({ outcome: 'closed' })
  return person.modal(({ id, hash }) => id === before.id && hash !== before.hash)
}

const saying = (what: OpenView) => textsIn(what).join('\n')

describe('settings', () => {
  test('show what holds, whom to talk to, what is stored, who could read it and what is counted', async () => {
    const said = saying(await opensSettings(shared.someone()))
    expect(said).toContain('Nudges come on Wednesday at 10:00, in the time zone Madrid.')
    expect(said).toContain(settings.sharing.notAsked)
    expect(said).toContain(contacts)
    for (const line of Object.values(settings.privacy)) expect(said).toContain(line)
  })

  test('a change is stored before the form closes, and is there after a restart', async () => {
    const person = shared.someone()
    const after = await changes(person, 'settings_nudges', {
      time_zone: 'Asia/Tokyo',
      nudge_weekday: '6',
      nudge_hour: '17',
      weekend: ['yes'],
      cadence: '8,16,26',
      paused_until: '2026-03-20',
    })
    const lines = [
      'Nudges come on Saturday at 17:00, in the time zone Tokyo.',
      settings.nudges.weekendToo,
      fill(settings.nudges.cadence, { first: '8', second: '16', every: '26' }),
      fill(settings.nudges.paused, { day: writtenDate('2026-03-20', 'en-GB') }),
    ]
    for (const line of lines) expect(saying(after)).toContain(line)
    await person.closes(after, { all: true })
    await shared.restart()
    const again = await opensSettings(person)
    for (const line of lines) expect(saying(again)).toContain(line)
    const form = await opensForms(person, again, 'settings_nudges')
    expect(valuesIn(form)).toMatchObject({ time_zone: 'Asia/Tokyo', nudge_weekday: '6', cadence: '8,16,26' })
  })

  test('what one form says leaves the others as they were; of one form the newest holds', async () => {
    const person = shared.someone()
    await changes(person, 'settings_writing', { tone: 'warm' })
    await changes(person, 'settings_nudges', { nudge_hour: '9' })
    const after = await changes(person, 'settings_nudges', { nudge_hour: '14' })
    expect(saying(after)).toContain('at 14:00')
    expect(saying(after)).toContain(fill(settings.writing.tone, { tone: en.drafts.tones.warm }))
  })

  test.each([
    ['a weekend day without weekends', { nudge_weekday: '7' }, 'nudge_weekday', settings.form.weekendDay],
    ['a pause that is over', { paused_until: '2026-03-02' }, 'paused_until', en.errors.dateInPast],
  ])('%s is said at its field, and nothing is stored', async (_, values, field, text) => {
    const person = shared.someone()
    const before = await opensSettings(person)
    const form = await opensForms(person, before, 'settings_nudges')
    person.fills(form, { nudge_hour: '15', ...values })
    expect(await person.submits(form)).toEqual({ outcome: 'errors', errors: { [field]: text } })
    expect(valuesIn(await person.modal())).toMatchObject({ nudge_hour: '15' })
    await person.closes(await person.modal(), { all: true })
    expect(saying(await opensSettings(person))).toContain('at 10:00')
  })

  test('being counted is never ticked in advance, and stays unanswered until it is answered', async () => {
    const person = shared.someone()
    const form = await opensForms(person, await opensSettings(person), 'settings_sharing')
    expect(valuesIn(form)).toEqual({ kind_words: 'yes' })
    for (const line of [settings.form.countedKept, settings.form.countedNotPromised]) {
      expect(saying(form)).toContain(line)
    }
    await person.closes(form, { all: true })
    const unanswered = await changes(person, 'settings_sharing', { kind_words: 'no' })
    expect(saying(unanswered)).toContain(settings.sharing.notAsked)
    expect(saying(unanswered)).toContain(settings.sharing.kindWordsOff)
    await person.closes(unanswered, { all: true })
    expect(saying(await changes(person, 'settings_sharing', { counted: 'no' }))).toContain(
      settings.sharing.notCounted,
    )
    await person.closes(await person.modal(), { all: true })
    expect(saying(await changes(person, 'settings_sharing', { counted: 'yes' }))).toContain(
      settings.sharing.counted,
    )
  })

  test('a chosen language is spoken at once, also where a form opens without the database', async () => {
    const person = shared.someone()
    const after = await changes(person, 'settings_writing', { language: 'es' })
    expect(saying(after)).toContain(es.settings.nudges.name)
    await person.closes(after, { all: true })
    await person.types('/rejected', '')
    const form = await person.modal(({ callbackId }) => callbackId === 'rejection')
    expect(JSON.stringify(form.view.title)).toContain(es.rejectionForm.titleNew)
  })

  test('a chosen time zone says what day it is', async () => {
    await movesClock('2026-03-10T16:00:00Z')
    const person = shared.someone()
    const after = await changes(person, 'settings_nudges', { time_zone: 'Asia/Tokyo' })
    await person.closes(after, { all: true })
    const { list } = await logsAndGetsSteps(person, { company: 'Zyntara', stage: 'interview' })
    // The eleventh has begun in Tokyo, so the question comes on the twelfth.
    expect(linesIn(list).join()).toContain(writtenDate('2026-03-12', 'en-GB'))
  })

  test('the chosen tone of drafts is the one chosen at first', async () => {
    const person = shared.someone()
    await person.closes(await changes(person, 'settings_writing', { tone: 'formal' }), { all: true })
    const { list } = await logsAndGetsSteps(person, { company: 'Zyntara', stage: 'interview' })
    await person.clicks({ on: list, actionId: 'all_steps' })
    const all = await becomes(person, list, (message) => shown(message).includes('fewer_steps'))
    await person.clicks({ on: all, actionId: 'step_write', value: `${entryOf(list)}:card` })
    const ask = await person.modal(({ callbackId }) => callbackId === 'draft_ask')
    expect(valuesIn(ask)).toMatchObject({ tone: 'formal' })
  })

  test('a forged submission changes nothing and says at each field what to choose', async () => {
    const person = shared.someone()
    const form = await opensForms(person, await opensSettings(person), 'settings_nudges')
    await person.submits(form)
    const body = structuredClone(shared.slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
    const view = body.view as { state: { values: unknown } }
    view.state.values = {
      time_zone: { value: { selected_option: { value: 'Mars/Olympus' } } },
      nudge_weekday: { value: { selected_option: { value: '8' } } },
      nudge_hour: { value: { selected_option: { value: '3' } } },
      cadence: { value: { selected_option: { value: '0,0,0' } } },
      paused_until: { value: { selected_date: '2026-02-30' } },
    }
    const reply = await shared.slack.deliver({ kind: 'interactive', name: 'view_submission', body })
    const errors = reply.acked ? (reply.payload as { errors: Record<string, string> }).errors : {}
    expect(Object.keys(errors).sort()).toEqual([
      'cadence',
      'nudge_hour',
      'nudge_weekday',
      'paused_until',
      'time_zone',
    ])
  })
})

describe('on Home', () => {
  test('the same rows stand, a form opens from them, and Home shows the change', async () => {
    const person = shared.someone()
    person.opensHome()
    const home = await person.home()
    expect(saying(home)).toContain(settings.sharing.notAsked)
    expect(saying(home)).toContain(contacts)
    const form = await opensForms(person, home, 'settings_sharing')
    person.fills(form, { counted: 'no' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    await person.home((one) => saying(one).includes(settings.sharing.notCounted))
  })

  test('a rough patch is turned on and off', async () => {
    const person = shared.someone()
    person.opensHome()
    const home = await person.home()
    expect(saying(home)).toContain(settings.roughPatch.off)
    await person.clicks({ on: home, actionId: 'settings_rough_patch_on' })
    const on = await person.home((one) => saying(one).includes(settings.nudges.silent))
    await person.clicks({ on, actionId: 'settings_rough_patch_off' })
    await person.home((one) => saying(one).includes(settings.roughPatch.off))
    await opensForm(person)
  })
})

test('a rough patch is turned on in the settings, which show it', async () => {
  const person = shared.someone()
  const before = await opensSettings(person)
  expect(saying(before)).toContain(roughPatch.toldToNobody)
  await person.clicks({ on: before, actionId: 'settings_rough_patch_on' })
  const on = await person.modal(({ hash }) => hash !== before.hash)
  expect(saying(on)).toContain(settings.nudges.silent)
  await person.closes(on, { all: true })
  const { answer, list } = await logsAndGetsSteps(person, { company: 'Zyntara', stage: 'final_round' })
  expect(shown(answer)).toContain(contacts)
  expect(linesIn(list)).toHaveLength(2)
})
