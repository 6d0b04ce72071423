import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../src/words/language.ts'
import { forgeSubmission } from '../support/forge.ts'
import { fillsForm, opensForm, opensList, shown } from '../support/log-a-no.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })
const { errors, entry } = wordsFor(null)

describe('a submission whose private_metadata is none of ours', () => {
  test.each([
    { what: 'text that is no JSON', private_metadata: 'not ours' },
    { what: 'JSON of another shape', private_metadata: '{"entry":7}' },
    { what: 'nothing', private_metadata: '' },
    { what: '3,000 characters', private_metadata: JSON.stringify({ entry: 'e'.repeat(2_900) }) },
  ])('is stored as a new entry, so that nothing typed is lost: $what', async ({ private_metadata }) => {
    const person = shared.someone()
    const form = await fillsForm(person, { company: 'X' })
    expect(await forgeSubmission(shared.slack, person, form.id, { private_metadata })).toEqual({})
    expect(shown(await opensList(person))).toContain('Forged Company')
  })
})

describe('a submission with an option that the form does not offer', () => {
  test.each(['stage', 'outcome', 'how', 'reason', 'share'])('is refused at its field: %s', async (field) => {
    const person = shared.someone()
    const form = await fillsForm(person, { company: 'X', how: 'email' })
    const { values } = (await person.modal()).view.state
    const company = { value: { type: 'plain_text_input', value: 'Forged Company' } }
    const forged = { value: { type: 'static_select', selected_option: { value: '__proto__' } } }
    const state = { values: { ...values, company, [field]: forged } }
    expect(await forgeSubmission(shared.slack, person, form.id, { state })).toEqual({
      response_action: 'errors',
      errors: { [field]: errors.choose },
    })
    expect(shown(await opensList(person))).toContain(entry.listEmpty)
  })
})

describe('a submission that is not of the shape that Slack sends', () => {
  test.each([
    { what: 'no values', state: { values: {} } },
    { what: 'no state', state: {} },
    { what: 'values of another shape', state: { values: { company: 'Acme' } } },
    { what: 'a number for a company', state: { values: { company: { value: { value: 7 } } } } },
  ])('is answered with what is missing: $what', async ({ state }) => {
    const person = shared.someone()
    const form = await fillsForm(person, { company: 'X' })
    expect(await forgeSubmission(shared.slack, person, form.id, { state })).toEqual({
      response_action: 'errors',
      errors: { company: errors.companyMissing, stage: errors.choose },
    })
  })

  test.each(['2026-02-30', 'tomorrow', '0000-00-00', '2026-03-01T00:00:00Z', '+012026-01-01'])(
    'is refused at its field where "%s" is the date',
    async (date) => {
      const person = shared.someone()
      const form = await fillsForm(person, { company: 'X', heard_on: date })
      expect(await person.submits(form)).toEqual({
        outcome: 'errors',
        errors: { heard_on: errors.notADate },
      })
    },
  )
})

test('the bot is well after all of it', async () => {
  expect((await fetch(`http://127.0.0.1:${shared.onward.port}/healthz`)).status).toBe(200)
  expect((await opensForm(shared.someone())).callbackId).toBe('rejection')
})
