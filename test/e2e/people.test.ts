import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/playground/local-slack/json.ts'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { objectOf, shown, valuesIn } from '../support/log-a-no.ts'
import { adds, boldLinesIn, opensPeople, opensPersonForm, personIdIn } from '../support/people.ts'
import { textsIn } from '../support/read-messages.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T11:00:00Z' })

const SAMPLES = ['Zoë Ångström', '李小龍', 'محمد', 'Ольга', 'न्यूटन', '*_~`<@U1>', 'N'.repeat(150)]

test('somebody is added, and is in the list with the day they are next', async () => {
  const ann = shared.someone()
  await adds(ann, 'Mia Kern', { known: 'She led the interview', last_touch_on: '2026-02-20' })
  const list = await opensPeople(ann)
  expect(boldLinesIn(list)).toEqual(['Mia Kern · She led the interview · next: Friday, 20 March 2026'])
})

test('text behind the command stands in the form as the name', async () => {
  const ann = shared.someone()
  await ann.types('/stay-in-touch', '  Mia &amp; Co  ')
  const form = await ann.modal(({ callbackId }) => callbackId === 'person')
  expect(valuesIn(form)).toMatchObject({ name: 'Mia & Co', cadence: 'usual', kind: 'other' })
})

test('a form without a name stays open, and keeps what was typed', async () => {
  const ann = shared.someone()
  const form = await opensPersonForm(ann)
  ann.fills(form, { name: ' ', note: 'Likes sailing', last_touch_on: '2026-04-01' })
  expect(await ann.submits(form)).toMatchObject({
    outcome: 'errors',
    errors: { name: 'Please write a name.' },
  })
  expect(valuesIn(await ann.modal())).toMatchObject({ note: 'Likes sailing' })
})

test('a day to come is no last touch', async () => {
  const ann = shared.someone()
  const form = await opensPersonForm(ann)
  ann.fills(form, { name: 'Mia', last_touch_on: '2026-03-03' })
  const answer = await ann.submits(form)
  expect(JSON.stringify(answer)).toContain('last_touch_on')
})

test.each(SAMPLES)('the name %s stands in the list as typed', async (name) => {
  const ann = shared.someone()
  await adds(ann, name)
  expect(textsIn(await opensPeople(ann))).toContain(name)
})

test('the menu writes a note, touches, rests, wakes and deletes', async () => {
  const ann = shared.someone()
  await adds(ann, 'Mia Kern')
  let list = await opensPeople(ann)
  expect(boldLinesIn(list)).toEqual(['Mia Kern · next: Monday, 30 March 2026'])

  await chooses(ann, list, 'touch')
  list = await ann.modal((view) => view.id === list.id && shown(view).includes('11 May'))
  await chooses(ann, list, 'rest')
  list = await ann.modal((view) => view.id === list.id && shown(view).includes('resting'))
  await chooses(ann, list, 'wake')
  list = await ann.modal((view) => view.id === list.id && shown(view).includes('11 May'))

  await chooses(ann, list, 'note')
  const note = await ann.modal(({ callbackId }) => callbackId === 'person_note')
  ann.fills(note, { note: 'Likes sailing' })
  expect(await ann.submits(note)).toEqual({ outcome: 'closed' })
  await chooses(ann, await ann.modal(({ id }) => id === list.id), 'edit')
  const edit = await ann.modal(({ callbackId }) => callbackId === 'person')
  expect(valuesIn(edit)).toMatchObject({
    name: 'Mia Kern',
    note: 'Likes sailing',
    last_touch_on: '2026-03-02',
  })
  ann.fills(edit, { name: 'Mia Kern-Lopez', cadence: '2' })
  expect(await ann.submits(edit)).toEqual({ outcome: 'closed' })
  list = await ann.modal((view) => view.id === list.id && shown(view).includes('Lopez'))
  expect(boldLinesIn(list)).toEqual(['Mia Kern-Lopez · next: Monday, 16 March 2026'])

  await chooses(ann, list, 'delete')
  const question = await ann.modal(({ callbackId }) => callbackId === 'delete_person')
  expect(textsIn(question)).toContain('Mia Kern-Lopez')
  expect(await ann.submits(question)).toEqual({ outcome: 'closed' })
  list = await ann.modal((view) => view.id === list.id && !shown(view).includes('Lopez'))
  expect(boldLinesIn(list)).toEqual([])
})

test('many people come in pages', async () => {
  const ann = shared.someone()
  for (let n = 0; n < 12; n += 1) await adds(ann, `Person ${String(n).padStart(2, '0')}`)
  const first = await opensPeople(ann)
  expect(boldLinesIn(first)).toHaveLength(10)
  await ann.clicks({ on: first, actionId: 'people_more' })
  const second = await ann.modal((view) => view.id === first.id && boldLinesIn(view).length === 2)
  expect(new Set([...boldLinesIn(first), ...boldLinesIn(second)]).size).toBe(12)
  await ann.clicks({ on: second, actionId: 'people_earlier' })
  await ann.modal((view) => view.id === first.id && boldLinesIn(view).length === 10)
})

test("somebody else's people can't be seen or changed, whatever a click says", async () => {
  const ann = shared.someone()
  const eve = shared.someone()
  await adds(ann, 'Mia Kern')
  await adds(eve, 'Nobody Else')
  const annsList = await opensPeople(ann)
  const id = personIdIn(annsList)
  const evesList = await opensPeople(eve)
  const own = { on: evesList, actionId: 'person_menu', value: `touch:${personIdIn(evesList)}` }
  for (const choice of ['touch', 'rest', 'wake', 'bake', 'edit']) {
    const body = await clickedBody(shared.slack, eve, own)
    await forgeClick(shared.slack, body, { selected_option: { value: `${choice}:${id}` } })
  }
  const notice = await eve.modal(({ callbackId }) => callbackId === '')
  expect(textsIn(notice).join(' ')).toContain('not in your list')
  expect(boldLinesIn(await opensPeople(ann))).toEqual(['Mia Kern · next: Monday, 30 March 2026'])
})

test('a pause is answered with the day from which nudges come again', async () => {
  const ann = shared.someone()
  expect(await isTold(ann, 'pause 3 weeks')).toContain('They come again from Monday, 23 March 2026.')
  const list = await opensPeople(ann)
  expect(textsIn(list)).toContain('Nudges are paused. They come again from Monday, 23 March 2026.')
  await ann.closes(list)
  expect(await isTold(ann, 'resume')).toContain('The pause is over.')
  expect(await isTold(ann, 'RESUME')).toContain('Nudges were not paused')
})

test('a pause that is not understood changes nothing, and gives back what was typed', async () => {
  const ann = shared.someone()
  const said = await isTold(ann, 'pause for 3 bananas')
  expect(said).toContain('nothing was changed')
  expect(said).toContain('/stay-in-touch pause for 3 bananas')
  expect(textsIn(await opensPeople(ann)).join(' ')).not.toContain('paused')
})

test("nobody reads or changes somebody else's people, whatever a click or a form says", async () => {
  const ann = shared.someone()
  const eve = shared.someone()
  await adds(ann, 'Quorra Zornwall')
  const annsList = await opensPeople(ann)
  const before = boldLinesIn(annsList)
  const annsPerson = personIdIn(annsList)
  await ann.closes(annsList)
  await adds(eve, 'Bo Quist')
  const list = await opensPeople(eve)
  await chooses(eve, list, 'touch')
  const click = structuredClone(shared.slack.wire.deliveries('block_actions').at(-1)?.body ?? {})
  const option = (value: string) => ({ selected_option: { text: { type: 'plain_text', text: 'x' }, value } })
  for (const choice of ['touch', 'rest', 'wake', 'edit', 'note', 'delete'])
    await forgeClick(shared.slack, click, option(`${choice}:${annsPerson}`))
  for (const value of ['', 'bake:1', `touch:${'x'.repeat(200)}`, 'touch']) {
    await forgeClick(shared.slack, click, option(value))
  }

  await chooses(eve, list, 'note')
  const form = await eve.modal(({ callbackId }) => callbackId === 'person_note')
  eve.fills(form, { note: 'Evenote' })
  await eve.submits(form)
  const body = structuredClone(shared.slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
  const view = objectOf(body.view)
  const own = String(view.private_metadata)
  const submits = (changes: JsonObject) =>
    shared.slack.deliver({
      ...{ kind: 'interactive', name: 'view_submission' },
      body: { ...body, view: { ...view, ...changes } },
    })
  const foreign = own.replace(personIdIn(list), annsPerson)
  expect(foreign).not.toBe(own)
  for (const callback_id of ['person_note', 'delete_person', 'person'])
    await submits({ callback_id, private_metadata: foreign })
  for (const private_metadata of ['', '{}', 'x'.repeat(3_000)]) await submits({ private_metadata })
  const long = { values: { note: { value: { type: 'plain_text_input', value: 'long'.repeat(1_000) } } } }
  const answer = await submits({ state: long })
  expect(JSON.stringify(answer)).toContain('errors')

  if (!eve.hasNoModal) await eve.closes(await eve.modal(), { all: true })
  const evesList = shown(await opensPeople(eve))
  expect(evesList).not.toContain('Quorra')
  expect(evesList).not.toContain('longlong')
  const after = await opensPeople(ann)
  expect(boldLinesIn(after)).toEqual(before)
  expect(shown(after)).not.toContain('Evenote')
})

test('submitting the same form twice adds one person, with the newest words', async () => {
  const ann = shared.someone()
  const form = await opensPersonForm(ann)
  ann.fills(form, { name: 'Mia Kern' })
  await ann.submits(form)
  const body = structuredClone(shared.slack.wire.deliveries('view_submission').at(-1)?.body ?? {})
  await shared.slack.deliver({ kind: 'interactive', name: 'view_submission', body })
  expect(boldLinesIn(await opensPeople(ann))).toHaveLength(1)
})

/** What the command is answered with, seen by the member alone. */
async function isTold(person: PersonDriver, text: string): Promise<string> {
  const told = await person.types('/stay-in-touch', text)
  return JSON.stringify(told.acked ? told.answer : told)
}

async function chooses(person: PersonDriver, list: OpenView, choice: string): Promise<void> {
  await person.clicks({ on: list, actionId: 'person_menu', value: `${choice}:${personIdIn(list)}` })
}
