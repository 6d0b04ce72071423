import { expect, test } from 'vitest'
import type { OpenView, PersonDriver } from '../../src/playground/local-slack/person.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { shown, valuesIn } from '../support/log-a-no.ts'
import { adds, boldLinesIn, opensPeople, personIdIn } from '../support/people.ts'
import { textsIn } from '../support/read-messages.ts'
import { CLUB, sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T11:00:00Z' })

test('the links of a message are kept for somebody in the list', async () => {
  const ann = shared.someone()
  await adds(ann, 'Mia Kern')
  const personId = personIdIn(await opensPeople(ann))
  const form = await keepsFrom(ann, 'See https://a.example/x?y=1&z=2 and https://b.example.')
  expect(valuesIn(form)).toMatchObject({ links: 'https://a.example/x?y=1&z=2\nhttps://b.example' })
  ann.fills(form, { person: `person:${personId}`, note: 'She asked about boats' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  const kept = await opensLinks(ann)
  expect(boldLinesIn(kept)).toEqual([
    'Mia Kern\nhttps://b.example\nShe asked about boats',
    'Mia Kern\nhttps://a.example/x?y=1&z=2\nShe asked about boats',
  ])
})

test('somebody new is added with the link', async () => {
  const ann = shared.someone()
  const form = await keepsFrom(ann, 'https://a.example')
  ann.fills(form, { person: 'new' })
  expect(await ann.submits(form)).toMatchObject({
    outcome: 'errors',
    errors: { new_name: expect.any(String) },
  })
  ann.fills(form, { new_name: 'Ольга' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  expect(boldLinesIn(await opensPeople(ann))).toEqual(['Ольга · next: Monday, 30 March 2026'])
  expect(boldLinesIn(await opensLinks(ann))).toEqual(['Ольга\nhttps://a.example'])
})

test('a message without a link says so, and one can be typed', async () => {
  const ann = shared.someone()
  const form = await keepsFrom(ann, 'Nothing here')
  expect(textsIn(form)).toContain('That message holds no link. You can write one here.')
  ann.fills(form, { links: 'not a link' })
  expect(await ann.submits(form)).toMatchObject({ outcome: 'errors', errors: { links: expect.any(String) } })
  ann.fills(form, { links: 'a.example/x' })
  expect(await ann.submits(form)).toEqual({ outcome: 'closed' })
  const kept = await opensLinks(ann)
  expect(boldLinesIn(kept)).toEqual(['Nobody yet\nhttps://a.example/x'])
  await ann.clicks({ on: kept, actionId: 'drop_link' })
  await ann.modal((view) => view.id === kept.id && boldLinesIn(view).length === 0)
})

test('the form takes a hundred and more people', async () => {
  const ann = shared.someone()
  for (let n = 0; n < 105; n += 1) await adds(ann, `${'Łódź '.repeat(20)}${n}`)
  const form = await keepsFrom(ann, 'https://a.example')
  expect(shown(form).match(/"person:[^"]+"/g)).toHaveLength(105)
})

test('nobody keeps a link for, or deletes one of, somebody else', async () => {
  const ann = shared.someone()
  const eve = shared.someone()
  const form = await keepsFrom(ann, 'https://a.example')
  ann.fills(form, { person: 'new', new_name: 'Mia Kern' })
  await ann.submits(form)
  const evesForm = await keepsFrom(eve, 'https://eve.example')
  await eve.submits(evesForm)
  const annsLink = linkIdIn(await opensLinks(ann))
  const evesList = await opensLinks(eve)
  const body = await clickedBody(shared.slack, eve, { on: evesList, actionId: 'drop_link' })
  await forgeClick(shared.slack, body, { value: annsLink })
  expect(boldLinesIn(await opensLinks(ann))).toEqual(['Mia Kern\nhttps://a.example'])
})

async function keepsFrom(person: PersonDriver, text: string): Promise<OpenView> {
  if (!person.hasNoModal) await person.closes(await person.modal(), { all: true })
  await person.messageShortcut('keep_for_somebody', { channel: CLUB, text })
  return person.modal(({ callbackId }) => callbackId === 'keep_link')
}

async function opensLinks(person: PersonDriver): Promise<OpenView> {
  const people = await opensPeople(person)
  await person.clicks({ on: people, actionId: 'show_links' })
  return person.modal(({ callbackId }) => callbackId === 'kept_links')
}

function linkIdIn(list: OpenView): string {
  const [, id] = /"drop_link","text":.*?"value":"([^"]+)"/.exec(shown(list)) ?? []
  if (id === undefined) throw new Error('No link is kept')
  return id
}
