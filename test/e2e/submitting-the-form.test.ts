import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import {
  answersTo,
  checklistsOf,
  fillsForm,
  listed,
  logs,
  logsAndIsAnswered,
  opensList,
  shown,
  typesHolding,
  valuesIn,
} from '../support/log-a-no.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward({ time: '2026-03-02T12:00:00Z' })

/** The companies in the member's list, by the alphabet: the clock stands, so they were entered at one instant. */
async function companiesOf(person: PersonDriver): Promise<string[]> {
  return listed(await opensList(person)).sort()
}

describe('a form with a fault', () => {
  test.each([
    { what: 'an empty company', values: { company: '' }, field: 'company', says: 'name of the company' },
    { what: 'a blank company', values: { company: ' \t ' }, field: 'company', says: 'name of the company' },
    {
      what: 'a zero-width company',
      values: { company: '\u200b\u2060\ufeff' },
      field: 'company',
      says: 'name of the company',
    },
    {
      what: 'a company of control characters',
      values: { company: '\u0000\u0007' },
      field: 'company',
      says: 'name of the company',
    },
    {
      what: 'a company of 10,000 characters',
      values: { company: 'y'.repeat(10_000) },
      field: 'company',
      says: 'too long by 9,850 characters',
    },
    {
      what: 'a lesson of 10,000 characters',
      values: { company: 'A', lesson: 'z'.repeat(10_000) },
      field: 'lesson',
      says: 'too long by 7,000 characters',
    },
    {
      what: 'a day that has not come',
      values: { company: 'A', heard_on: '2026-03-03' },
      field: 'heard_on',
      says: 'has not come yet',
    },
    {
      what: 'no stage',
      values: { company: 'A', stage: null },
      field: 'stage',
      says: 'choose one of the answers',
    },
  ])('names it at its field, keeps what was typed, and takes the mended form: $what', async (fault) => {
    const person = shared.someone()
    const form = await fillsForm(person, { role: 'Kept', ...fault.values })
    const told = await person.submits(form, { evenIfRefused: true })
    expect(told).toEqual({
      outcome: 'errors',
      errors: { [fault.field]: expect.stringContaining(fault.says) },
    })
    expect(valuesIn(await person.modal())).toMatchObject({ role: 'Kept' })
    person.fills(form, { company: 'Mended', stage: 'applied', [fault.field]: mended[fault.field] ?? null })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    expect(await companiesOf(person)).toEqual(['Mended'])
  })

  const mended: Record<string, string> = {
    company: 'Mended',
    stage: 'applied',
    heard_on: '2026-03-02',
    lesson: 'short',
  }

  test('names every fault at once', async () => {
    const person = shared.someone()
    const form = await fillsForm(person, { company: ' ', heard_on: '2030-01-01', stage: null })
    expect(await person.submits(form, { evenIfRefused: true })).toEqual({
      outcome: 'errors',
      errors: { company: expect.any(String), heard_on: expect.any(String), stage: expect.any(String) },
    })
  })
})

describe('what a member writes', () => {
  test.each([
    ['a call to everybody', 'Acme <!channel> Ltd'],
    ['a mention', 'Acme <@U1PERSON00> Ltd'],
    ['a link with a name', 'Acme <https://evil.example|free> Ltd'],
    ['a bare address', 'https://evil.example/x'],
    ['formatting', '*bold* _slanted_ ~struck~ `code` ```block``` > quote'],
    ['an emoji by name', 'Acme :tada: Ltd'],
    ['ampersands and escapes', 'Marks &amp; Spencer &lt;b&gt; & Sons'],
    ['letters from right to left', 'شركة الأمل للتوظيف'],
    ['emoji of several code points', 'Care 👩🏽‍⚕️👨‍👩‍👧‍👦🏳️‍🌈 é'],
    ['braces', '{company} {0}'],
    ['quotes', `O'Neil "Co" \\ Sons; DROP TABLE entries;--`],
  ])('is shown letter by letter, wherever it is shown: %s', async (_what, company) => {
    const person = shared.someone()
    const answer = await logsAndIsAnsweredWith(person, company)
    expect(new Set(typesHolding(answer.blocks, company))).toEqual(new Set(['text']))
    expect(answer.text).not.toContain(company)
    await person.types('/rejected', 'list')
    const list = await person.modal()
    expect(new Set(typesHolding(list.view.blocks, company))).toEqual(new Set(['text']))
    await person.closes(list)
    await person.clicks({ on: answer, actionId: 'edit_entry' })
    const form = await person.modal()
    expect(valuesIn(form)).toMatchObject({ company, role: company, contact_name: company, lesson: company })
    expect(JSON.stringify(shared.slack.wire.requests().map(({ args }) => args))).not.toContain('"mrkdwn"')
  })

  async function logsAndIsAnsweredWith(person: PersonDriver, text: string) {
    await logs(person, { company: text, role: text, contact_name: text, contact_known: text, lesson: text })
    return person.dm(({ blocks }) => typesHolding(blocks, text).length > 0)
  }

  test.each([
    ['an override of direction', 'Acme \u202Eevil\u202C Ltd', 'Acme evil Ltd'],
    ['a lone surrogate', 'Acme \uD83D Ltd', 'Acme \uFFFD Ltd'],
    ['NUL and other controls', 'Acme\u0000 \u0007Ltd\u001B', 'Acme Ltd'],
    ['line breaks in a single line', ' Acme\r\n\u2028 Ltd ', 'Acme Ltd'],
  ])('loses what could harm its reader, and nothing else: %s', async (_what, typed, kept) => {
    const person = shared.someone()
    await logs(person, { company: typed })
    expect(await companiesOf(person)).toEqual([kept])
  })

  test('may fill every field to its end', async () => {
    const person = shared.someone()
    const filled = {
      company: '会'.repeat(150),
      role: 'r'.repeat(150),
      contact_name: 'n'.repeat(150),
      contact_address: 'a'.repeat(300),
      contact_known: 'k'.repeat(300),
      lesson: '😀'.repeat(1_500),
    }
    const answer = await logsAndIsAnswered(person, filled)
    await person.clicks({ on: answer, actionId: 'edit_entry' })
    expect(valuesIn(await person.modal())).toMatchObject(filled)
  })
})

describe('submitting more than once', () => {
  test('the same form stores once and answers once', async () => {
    const person = shared.someone()
    const form = await fillsForm(person, { company: 'Once' })
    shared.slack.faults.at({ delivery: 'view_submission', point: 'sent', do: 'duplicate' })
    await person.submits(form)
    await logsAndIsAnswered(person, { company: 'Afterwards' })
    expect(await companiesOf(person)).toEqual(['Afterwards', 'Once'])
    expect(answersTo(person, 'Once')).toHaveLength(1)
    expect(checklistsOf(person, 'Once')).toHaveLength(1)
  })

  test('after an answer that was lost, the same form takes the newest words and stores once', async () => {
    const person = shared.someone()
    const form = await fillsForm(person, { company: 'First words' })
    shared.slack.faults.at({ delivery: 'view_submission', point: 'acked', do: 'lose' })
    expect(await person.submits(form)).toMatchObject({ outcome: 'failed' })
    person.fills(form, { company: 'Newest words' })
    expect(await person.submits(form)).toEqual({ outcome: 'closed' })
    await person.dm((message) => shown(message).includes('Newest words'))
    expect(await companiesOf(person)).toEqual(['Newest words'])
    expect(person.dms().filter((message) => shown(message).includes('edit_entry'))).toHaveLength(1)
  })

  test('two members at the same time are both stored and answered', async () => {
    const ann = shared.someone()
    const ben = shared.someone()
    const forms = [
      await fillsForm(ann, { company: 'Of Ann' }),
      await fillsForm(ben, { company: 'Of Ben' }),
    ] as const
    expect(await Promise.all([ann.submits(forms[0]), ben.submits(forms[1])])).toEqual([
      { outcome: 'closed' },
      { outcome: 'closed' },
    ])
    await ann.dm((message) => shown(message).includes('Of Ann'))
    await ben.dm((message) => shown(message).includes('Of Ben'))
    expect(await companiesOf(ann)).toEqual(['Of Ann'])
    expect(await companiesOf(ben)).toEqual(['Of Ben'])
  })

  test('one member submitting the same form twice at the same time is stored and answered once', async () => {
    const person = shared.someone()
    const form = await fillsForm(person, { company: 'Both at once' })
    await Promise.all([person.submits(form), person.submits(form)])
    await logsAndIsAnswered(person, { company: 'And then' })
    expect(await companiesOf(person)).toEqual(['And then', 'Both at once'])
    expect(answersTo(person, 'Both at once')).toHaveLength(1)
    expect(checklistsOf(person, 'Both at once')).toHaveLength(1)
  })
})

test('while the database is locked the form stays open and says so; afterwards it is stored and answered once', async () => {
  const person = shared.someone()
  const form = await fillsForm(person, { company: 'Locked out', lesson: 'Still here' })
  const other = new Database(`${shared.onward.dir}/onward.db`)
  other.exec('BEGIN EXCLUSIVE')
  const told = await person.submits(form)
  other.exec('ROLLBACK')
  other.close()
  expect(told).toEqual({
    outcome: 'errors',
    errors: { company: expect.stringMatching(/Everything you typed is still here.*ON-[0-9A-Z]{6}/) },
  })
  const [ref = ''] = /ON-[0-9A-Z]{6}/.exec(JSON.stringify(told)) ?? []
  await expect.poll(() => shared.onward.log()).toContain(ref)
  expect(valuesIn(await person.modal())).toMatchObject({ company: 'Locked out', lesson: 'Still here' })
  expect(await person.submits(form)).toEqual({ outcome: 'closed' })
  await person.dm((message) => shown(message).includes('Locked out'))
  expect(await companiesOf(person)).toEqual(['Locked out'])
})
