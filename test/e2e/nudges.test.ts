import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/playground/local-slack/json.ts'
import type { OpenView, PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { objectOf, shown, valuesIn } from '../support/log-a-no.ts'
import { clockMover } from '../support/move-clock.ts'
import { addsDue, nudgesOf } from '../support/nudges.ts'
import { boldLinesIn, opensPeople } from '../support/people.ts'
import { readValue } from '../support/read-database.ts'
import { becomes, buttonsIn, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'
import { draftIn } from '../support/write.ts'

const shared = sharedOnward({ time: '2026-11-02T11:00:00Z' })
const movesClock = clockMover(shared)
const { nudges } = wordsFor(null)

const MINUTE_MS = 60_000
/** Ten o'clock on Wednesdays in Madrid, where everybody is; each test has a week of its own. */
let wednesday = Date.parse('2026-11-04T09:00:00Z')
const nextWeek = () => {
  wednesday += 7 * 24 * 60 * MINUTE_MS
}
const at = (minutes: number) => new Date(wednesday + minutes * MINUTE_MS).toISOString()
const nudgeOf = (person: PersonDriver, index = 0): Promise<SeenMessage> =>
  shared.slack.until(() => nudgesOf(person)[index], 'the nudge', 10_000)

test('a nudge comes on Wednesday at ten with the note, one thing to give and the buttons, and names nobody outside', async () => {
  const ann = shared.someone()
  await addsDue(ann, 'Mia Zornwall')
  await movesClock(at(-1))
  expect(nudgesOf(ann)).toEqual([])
  await movesClock(at(0))
  const nudge = await nudgeOf(ann)
  expect(textsIn(nudge)).toContain('Mia Zornwall')
  expect(textsIn(nudge)).toContain('Note on Mia Zornwall')
  expect(nudge.text).toBe(nudges.quiet)
  const { did, later, rest, write } = nudges.buttons
  expect(buttonsIn(nudge)).toEqual([
    `nudge_did: ${did}`,
    `nudge_later: ${later}`,
    `nudge_rest: ${rest}`,
    `nudge_write: ${write}`,
  ])
  nextWeek()
  await movesClock(at(0))
  expect(nudgesOf(ann)).toHaveLength(1)
  nextWeek()
})

test('Home says when the next one comes, and follows what changes it', async () => {
  const ann = shared.someone()
  ann.opensHome()
  await ann.home((home) => !textsIn(home).includes(nudges.home.title))
  await addsDue(ann, 'Mia Zornwall')
  const soon = await ann.home((home) => textsIn(home).includes(nudges.home.title))
  const next = (home: OpenView) => textsIn(home).find((text) => text.startsWith('The next nudge: '))
  expect(next(soon)).toContain('Wednesday')
  await ann.types('/stay-in-touch', 'pause 12 weeks')
  await ann.home((home) => next(home) !== undefined && next(home) !== next(soon))
  await ann.types('/stay-in-touch', 'resume')
  await ann.home((home) => next(home) === next(soon))
  await movesClock(at(0))
  ann.opensHome()
  await ann.clicks({ on: await nudgeOf(ann), actionId: 'nudge_rest' })
  await ann.home((home) => !textsIn(home).includes(nudges.home.title))
  nextWeek()
  nextWeek()
})

test('"Did it" is a touch today, shown in place, and can be undone', async () => {
  const ann = shared.someone()
  await addsDue(ann, 'Mia Zornwall')
  await movesClock(at(0))
  const nudge = await nudgeOf(ann)
  await ann.clicks({ on: nudge, actionId: 'nudge_did' })
  const done = await becomes(ann, nudge, (now) => shown(now).includes(nudges.answered.did))
  expect(buttonsIn(done)).toEqual([`nudge_undo: ${nudges.buttons.undo}`])
  expect(boldLinesIn(await opensPeople(ann))[0]).toContain('10 February')
  await ann.clicks({ on: done, actionId: 'nudge_undo' })
  await becomes(ann, nudge, (now) => shown(now).includes('nudge_did'))
  nextWeek()
})

test('"Later" asks for a day, two weeks ahead at first; a day that is past keeps the form open', async () => {
  const ann = shared.someone()
  await addsDue(ann, 'Mia Zornwall')
  await movesClock(at(0))
  const nudge = await nudgeOf(ann)
  await ann.clicks({ on: nudge, actionId: 'nudge_later' })
  const form = await ann.modal(({ callbackId }) => callbackId === 'nudge_later')
  ann.fills(form, { until: '2026-11-01' })
  expect(await ann.submits(form)).toMatchObject({ outcome: 'errors' })
  const day = new Date(wednesday + 14 * 24 * 60 * MINUTE_MS).toISOString().slice(0, 10)
  ann.fills(form, { until: day })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  await becomes(ann, nudge, (now) => shown(now).includes('This comes again around'))
  nextWeek()
  await movesClock(at(0))
  expect(nudgesOf(ann)).toHaveLength(1)
  nextWeek()
  await movesClock(at(0))
  await nudgeOf(ann, 1)
  nextWeek()
})

test('the hour and the days of "Later" are those of the zone that the member chose, whatever Slack says', async () => {
  const ann = shared.someone({ tz: 'America/New_York' })
  await addsDue(ann, 'Mia Zornwall')
  await ann.types('/rejected', 'settings')
  const settings = await ann.modal(({ callbackId }) => callbackId === 'settings')
  await ann.clicks({ on: settings, actionId: 'settings_nudges' })
  const zones = await ann.modal(({ callbackId }) => callbackId === 'settings_nudges')
  ann.fills(zones, { time_zone: 'Pacific/Kiritimati' })
  expect(await ann.submits(zones)).toEqual({ outcome: 'closed' })
  await ann.closes(await ann.modal(), { all: true })

  // Ten on Wednesday in Kiritimati is three on Tuesday afternoon in New York.
  const tenThere = -13 * 60
  await movesClock(at(tenThere - 1))
  expect(nudgesOf(ann)).toEqual([])
  await movesClock(at(tenThere))
  const nudge = await nudgeOf(ann)
  await ann.clicks({ on: nudge, actionId: 'nudge_later' })
  const form = await ann.modal(({ callbackId }) => callbackId === 'nudge_later')
  const day = (days: number) => new Date(wednesday + days * 24 * 60 * MINUTE_MS).toISOString().slice(0, 10)
  expect(valuesIn(form)).toEqual({ until: day(14) })
  ann.fills(form, { until: day(0) })
  expect(await ann.submits(form)).toMatchObject({ outcome: 'errors' })
  ann.fills(form, { until: day(1) })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  await becomes(ann, nudge, (now) => shown(now).includes('This comes again around'))
  nextWeek()
})

test('"Help me write it" writes to the person, and "Let it rest" rests', async () => {
  const ann = shared.someone()
  await addsDue(ann, 'Mia Zornwall')
  await movesClock(at(0))
  const nudge = await nudgeOf(ann)
  await ann.clicks({ on: nudge, actionId: 'nudge_write' })
  const ask = await ann.modal(({ callbackId }) => callbackId === 'draft_ask')
  expect(shown(ask)).not.toContain('interested')
  ann.fills(ask, { remembered: 'the tour of the ward' })
  const draft = await ann.submits(ask)
  if (draft.outcome !== 'updated') throw new Error('no draft was shown')
  expect(draftIn(draft.modal)).toContain('Mia Zornwall')
  await ann.closes(draft.modal, { all: true })
  await ann.clicks({ on: nudge, actionId: 'nudge_rest' })
  await becomes(ann, nudge, (now) => shown(now).includes(nudges.answered.rest))
  expect(boldLinesIn(await opensPeople(ann))[0]).toContain('resting')
  nextWeek()
})

test('a pause holds it back, and resuming brings it on the next chosen day', async () => {
  const ann = shared.someone()
  await addsDue(ann, 'Mia Zornwall')
  await movesClock(at(-60))
  await ann.types('/stay-in-touch', 'pause 3 weeks')
  await movesClock(at(60))
  expect(nudgesOf(ann)).toEqual([])
  await ann.types('/stay-in-touch', 'resume')
  nextWeek()
  await movesClock(at(0))
  await nudgeOf(ann)
  nextWeek()
})

test('it follows a member who travels', async () => {
  const ann = shared.someone({ tz: 'America/Los_Angeles' })
  await addsDue(ann, 'Mia Zornwall')
  await movesClock(at(0))
  expect(nudgesOf(ann)).toEqual([])
  ann.becomes({ tz: 'Pacific/Auckland' })
  nextWeek()
  // Ten o'clock in Auckland is the evening before in Europe.
  await movesClock(at(-12 * 60 - 1))
  expect(nudgesOf(ann)).toEqual([])
  await movesClock(at(-11 * 60))
  await nudgeOf(ann)
  nextWeek()
})

test("somebody else's nudge, one that never was and a value of no use change nothing", async () => {
  const [ann, ben] = [shared.someone(), shared.someone()]
  await addsDue(ann, 'Mia Zornwall')
  await movesClock(at(0))
  const nudge = await nudgeOf(ann)
  const [, value = ''] = /"value":"([^"]+:0)"/.exec(shown(nudge)) ?? []
  const body = await clickedBody(shared.slack, ann, { on: nudge, actionId: 'nudge_later' })
  await ann.closes(await ann.modal(({ callbackId }) => callbackId === 'nudge_later'))
  const byBen = { ...body, user: { ...objectOf(body.user), id: ben.id } }
  await forgeClick(shared.slack, byBen, { action_id: 'nudge_did', value })
  for (const forged of ['nobody:0', `${value}:1`, value.replace(':0', ':9'), '', '💥'.repeat(50)])
    await forgeClick(shared.slack, body, { action_id: 'nudge_did', value: forged })
  await ann.clicks({ on: nudge, actionId: 'nudge_later' })
  const form = await ann.modal(({ callbackId }) => callbackId === 'nudge_later')
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  const answered = await becomes(ann, nudge, (now) => shown(now).includes('This comes again around'))
  const sent = structuredClone(shared.slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
  const undo = await clickedBody(shared.slack, ann, { on: answered, actionId: 'nudge_undo' })
  await becomes(ann, nudge, (now) => shown(now).includes('nudge_did'))
  const later = (changes: JsonObject, user = ann.id) => {
    const view = { ...objectOf(sent.view), ...changes }
    const forgedBody = { ...sent, user: { ...objectOf(sent.user), id: user }, view }
    return shared.slack.deliver({ kind: 'interactive', name: 'view_submission', body: forgedBody })
  }
  await later({}, ben.id)
  for (const private_metadata of ['', 'nobody:0', value.replace(':0', ':9')])
    await later({ private_metadata })
  for (const selected_date of ['2026-02-31', '2020-01-01', 'soon', '+275760-09-13', null])
    await later({ state: { values: { until: { value: { type: 'datepicker', selected_date } } } } })
  await movesClock(at(1))
  expect(shown(nudgesOf(ann)[0] ?? nudge)).toContain('nudge_did')

  // A double click is one touch, and one undo takes it back.
  const did = { action_id: 'nudge_did', value }
  await Promise.all([forgeClick(shared.slack, undo, did), forgeClick(shared.slack, undo, did)])
  await becomes(ann, nudge, (now) => shown(now).includes(nudges.answered.did))
  expect(readValue(shared.onward, 'select max(touches) from people')).toBe(1)
  nextWeek()
})

test('a bot that was off for a month brings one nudge on the next chosen day, with the oldest first', async () => {
  const ann = shared.someone()
  for (const [name, day] of [
    ['Orla', '2026-10-14'],
    ['Mia', '2026-10-28'],
    ['Bo', '2026-10-07'],
    ['Vim', '2026-10-21'],
  ] as const)
    await addsDue(ann, name, day)
  const month = 5 * 7 * 24 * 60
  await shared.onward.stop()
  // A Monday: more than three days after the last chosen hour.
  shared.setClock(at(month - 2 * 24 * 60))
  await shared.restart()
  await movesClock(at(month - 24 * 60))
  expect(nudgesOf(ann)).toEqual([])
  await movesClock(at(month))
  expect(shown(await nudgeOf(ann)).match(/Note on \w+/g)).toEqual([
    'Note on Bo',
    'Note on Orla',
    'Note on Vim',
  ])
  await movesClock(at(month + 2 * 24 * 60))
  expect(nudgesOf(ann)).toHaveLength(1)
})
