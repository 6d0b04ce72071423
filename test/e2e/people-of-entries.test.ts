import { expect, test } from 'vitest'
import type { PersonDriver, SeenMessage } from '../../src/playground/local-slack/person.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { logsAndGetsSteps, shown, valuesIn } from '../support/log-a-no.ts'
import { adds, boldLinesIn, opensPeople } from '../support/people.ts'
import { asItIs, becomes, textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T11:00:00Z' })

const CONTACT = {
  company: 'Zephyrine',
  stage: 'interview',
  contact_name: 'Mia Kern',
  contact_address: 'mia@zephyrine.example',
  contact_known: 'She led the interview',
}

test("an entry's contact becomes a person, once", async () => {
  const ann = shared.someone()
  const list = await unfolded(ann, (await logsAndGetsSteps(ann, CONTACT)).list)
  await ann.clicks({ on: list, actionId: 'keep_in_touch' })
  const form = await ann.modal(({ callbackId }) => callbackId === 'person')
  expect(valuesIn(form)).toMatchObject({
    name: 'Mia Kern',
    address: 'mia@zephyrine.example',
    known: 'She led the interview',
  })
  ann.fills(form, { note: 'Likes sailing' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  await ann.clicks({ on: list, actionId: 'keep_in_touch' })
  const again = await ann.modal(({ id, callbackId }) => callbackId === 'person' && id !== form.id)
  expect(valuesIn(again)).toMatchObject({ note: 'Likes sailing' })
  await ann.submits(again)
  expect(boldLinesIn(await opensPeople(ann))).toHaveLength(1)
})

test('writing to them in the step is a touch of the person', async () => {
  const ann = shared.someone()
  const list = await unfolded(ann, (await logsAndGetsSteps(ann, CONTACT)).list)
  await ann.clicks({ on: list, actionId: 'keep_in_touch' })
  await ann.submits(await ann.modal(({ callbackId }) => callbackId === 'person'))
  await ann.clicks({ on: list, actionId: 'step_done', value: stepValue(list, 'touch') })
  await becomes(ann, list, (message) => shown(message).includes('You wrote to somebody there'))
  expect(boldLinesIn(await opensPeople(ann))[0]).toContain('next: Monday, 11 May 2026')
})

test('deleting the entry leaves the person', async () => {
  const ann = shared.someone()
  const { answer, list: folded } = await logsAndGetsSteps(ann, CONTACT)
  const list = await unfolded(ann, folded)
  await ann.clicks({ on: list, actionId: 'keep_in_touch' })
  await ann.submits(await ann.modal(({ callbackId }) => callbackId === 'person'))
  await ann.clicks({ on: answer, actionId: 'delete_entry' })
  await becomes(ann, answer, (message) => !shown(message).includes('Zephyrine'))
  expect(boldLinesIn(await opensPeople(ann))).toEqual([
    'Mia Kern · She led the interview · next: Monday, 30 March 2026',
  ])
})

test("nobody makes a person of somebody else's contact", async () => {
  const ann = shared.someone()
  const eve = shared.someone()
  const anns = (await logsAndGetsSteps(ann, CONTACT)).list
  const eves = await unfolded(eve, (await logsAndGetsSteps(eve, { ...CONTACT, contact_name: 'Eva' })).list)
  const body = await clickedBody(shared.slack, eve, { on: eves, actionId: 'keep_in_touch' })
  await eve.closes(await eve.modal())
  await forgeClick(shared.slack, body, { value: stepValue(await unfolded(ann, anns), 'touch').split(':')[0] })
  expect(eve.hasNoModal).toBe(true)
})

test('Home shows those who are next, with the way to everybody', async () => {
  const ann = shared.someone()
  for (let n = 0; n < 6; n += 1) await adds(ann, `${'Ыßй '.repeat(35)}${n}`, { known: 'k'.repeat(300) })
  await adds(ann, 'Mia Kern', { last_touch_on: '2026-01-20' })
  ann.opensHome()
  const home = await ann.home((view) => shown(view).includes('Mia Kern'))
  expect(textsIn(home).join(' ')).toContain('next: with the coming nudge')
  await ann.clicks({ on: home, actionId: 'show_people' })
  await ann.modal(({ callbackId }) => callbackId === 'people')
})

test('Home says after landing why it is quiet, and brings everything back', async () => {
  const ann = shared.someone()
  await ann.types('/landed')
  const form = await ann.modal(({ callbackId }) => callbackId === 'landed')
  ann.fills(form, { start_on: '2026-04-01' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  ann.opensHome()
  const home = await ann.home((view) => shown(view).includes('"looking_again"'))
  await ann.clicks({ on: home, actionId: 'looking_again' })
  await ann.home((view) => !shown(view).includes('"looking_again"'))
  await ann.dm((message) => shown(message).includes('You are looking again'))
})

/** The list with the buttons of every step. */
async function unfolded(person: PersonDriver, list: SeenMessage): Promise<SeenMessage> {
  await person.clicks({ on: asItIs(person, list), actionId: 'all_steps' })
  return becomes(person, list, (message) => shown(message).includes('"fewer_steps"'))
}

function stepValue(list: SeenMessage, step: string): string {
  const [, value] = new RegExp(`"value":"([^"]+:${step})"`).exec(shown(list)) ?? []
  if (value === undefined) throw new Error('The list has no such step')
  return value
}
