import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { clickedBody, forgeClick } from '../support/forge.ts'
import { entryIdOf, logsAndIsAnswered, opensForm, opensList, shown, valuesIn } from '../support/log-a-no.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const { errors } = wordsFor(null)

describe('a button that nobody knows', () => {
  test.each([
    { what: 'made up', action: { action_id: 'grant_admin', value: 'x' } },
    { what: 'of an older version', action: { action_id: 'edit_entry_v0', value: 'x' } },
    { what: 'named almost like one of ours', action: { action_id: 'edit_entry ', value: 'x' } },
    {
      what: 'of another kind',
      action: { type: 'users_select', action_id: 'who', selected_user: 'U1PERSON00' },
    },
  ])('is answered that it is out of date: $what', async ({ action }) => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Own' })
    const body = await clickedBody(shared.slack, person, { on: answer, actionId: 'came_back' })
    expect(await forgeClick(shared.slack, body, action)).toMatchObject({ acked: true })
    const told = await shared.slack.until(() => person.ephemerals()[0], 'a word to the member alone')
    expect(told.text).toBe(errors.buttonGone)
  })
})

describe('a button whose value is no id', () => {
  test.each([
    { what: 'a path', value: '../..' },
    { what: 'empty', value: '' },
    { what: '2,000 characters', value: 'v'.repeat(2_000) },
    { what: 'SQL', value: "' OR 1=1 --" },
    { what: 'NUL', value: '\u0000' },
    { what: 'a lone surrogate', value: '\uD83D' },
    { what: 'a number', value: 7 },
    { what: 'missing', value: undefined },
  ])('changes nothing and says so: $what', async ({ value }) => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Stays here' })
    const body = await clickedBody(shared.slack, person, { on: answer, actionId: 'came_back' })
    for (const action_id of ['edit_entry', 'delete_entry', 'came_back']) {
      expect(await forgeClick(shared.slack, body, { action_id, value })).toMatchObject({ acked: true })
    }
    const told = await shared.slack.until(
      () => (person.ephemerals().length === 3 ? person.ephemerals() : undefined),
      'three words to the member alone',
    )
    for (const { text } of told) expect(text).toBe(errors.entryGone)
    expect(person.hasNoModal).toBe(true)
    expect(shown(await opensList(person))).toContain('Stays here')
  })
})

describe('a choice in the list that is none of ours', () => {
  test.each(['', ':', 'edit:', 'grant:admin', 'edit', '../..:x', 'x'.repeat(150)])(
    'changes nothing: "%s"',
    async (value) => {
      const person = shared.someone()
      const id = entryIdOf(await logsAndIsAnswered(person, { company: 'Stays in the list' }))
      const click = { on: await opensList(person), actionId: 'entry_menu', value: `open:${id}` }
      const body = await clickedBody(shared.slack, person, click)
      expect(await forgeClick(shared.slack, body, { selected_option: { value } })).toMatchObject({
        acked: true,
      })
      expect(shown(await opensList(person))).toContain('Stays in the list')
    },
  )

  test.each(['../..', '-10', '999999', '1e3', '', '\u0000', 'x'.repeat(2_000)])(
    'shows the first page where it turns the page to "%s"',
    async (value) => {
      const person = shared.someone()
      const id = entryIdOf(await logsAndIsAnswered(person, { company: 'On page one' }))
      const list = await opensList(person)
      const click = { on: list, actionId: 'entry_menu', value: `open:${id}` }
      const body = await clickedBody(shared.slack, person, click)
      const { hash: before } = await person.modal(({ hash }) => hash !== list.hash)
      await forgeClick(shared.slack, body, { type: 'button', action_id: 'entries_older', value })
      expect(shown(await person.modal(({ hash }) => hash !== before))).toContain('On page one')
    },
  )
})

describe('a button that opens the form', () => {
  test.each(['{', '[]', 'null', '{"company":7}', '{"nothing":"x"}', '"x"', '../..', '{"stage":"boss"}'])(
    'opens an empty one where its value is none of ours: %s',
    async (value) => {
      const person = shared.someone()
      const answer = await logsAndIsAnswered(person, { company: 'Own' })
      const body = await clickedBody(shared.slack, person, { on: answer, actionId: 'came_back' })
      await forgeClick(shared.slack, body, { action_id: 'log_a_no', value })
      const form = await person.modal(({ callbackId }) => callbackId === 'rejection')
      expect(valuesIn(form)).toEqual({ outcome: 'no' })
    },
  )

  test('opens one that Slack takes where its value is longer than the fields, or ends in half a character', async () => {
    const person = shared.someone()
    const answer = await logsAndIsAnswered(person, { company: 'Own' })
    const body = await clickedBody(shared.slack, person, { on: answer, actionId: 'came_back' })
    const value = JSON.stringify({
      company: `${'c'.repeat(149)}😀`,
      role: '\uD83D'.repeat(5),
    })
    await forgeClick(shared.slack, body, { action_id: 'log_a_no', value })
    expect((await person.modal()).callbackId).toBe('rejection')
  })
})

test('the bot is well after all of it', async () => {
  expect((await fetch(`http://127.0.0.1:${shared.onward.port}/healthz`)).status).toBe(200)
  expect((await opensForm(shared.someone())).callbackId).toBe('rejection')
})
