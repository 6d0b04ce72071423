import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formValues, readRejectionForm } from '../../../src/rejections/read-rejection-form.ts'
import type { Rejection } from '../../../src/rejections/rejection.ts'
import { FIELDS, type FormValues, TEXT_LIMITS } from '../../../src/rejections/rejection-fields.ts'
import { cleanLine, cleanText } from '../../../src/slack/members-text.ts'
import { wordsFor } from '../../../src/words/language.ts'

const words = wordsFor(null)
const days = { today: '2026-03-02', latest: '2026-03-03' }
const least: FormValues = { company: 'Acme', stage: 'interview' }

function rejectionOf(values: FormValues) {
  const reading = readRejectionForm(words, values, days)
  if (reading.kind === 'errors') throw new Error(JSON.stringify(reading.errors))
  return { ...reading.rejection, share: reading.share }
}

function errorsOf(values: FormValues) {
  const reading = readRejectionForm(words, values, days)
  return reading.kind === 'errors' ? reading.errors : {}
}

describe('readRejectionForm', () => {
  test('needs company and stage alone; the rest is a no, today, for nobody else', () => {
    expect(rejectionOf(least)).toEqual({
      company: 'Acme',
      role: null,
      stage: 'interview',
      outcome: 'no',
      heardOn: '2026-03-02',
      how: null,
      reason: 'none',
      contact: null,
      lesson: null,
      share: 'nobody',
      quiet: false,
    })
  })

  test('reads every field', () => {
    const values = {
      company: ' Acme  Ltd ',
      role: 'Nurse',
      stage: 'final_round',
      outcome: 'withdrew',
      heard_on: '2026-02-28',
      how: 'phone',
      reason: 'pay',
      contact_name: 'Kim',
      contact_address: 'kim@example.org',
      contact_known: 'school',
      lesson: ' one\r\ntwo ',
      share: 'group_named',
      quiet: 'quiet',
    }
    expect(rejectionOf(values)).toEqual({
      company: 'Acme Ltd',
      role: 'Nurse',
      stage: 'final_round',
      outcome: 'withdrew',
      heardOn: '2026-02-28',
      how: 'phone',
      reason: 'pay',
      contact: { name: 'Kim', address: 'kim@example.org', known: 'school' },
      lesson: 'one\ntwo',
      share: 'group_named',
      quiet: true,
    })
  })

  test('keeps a contact of whom one thing is known', () => {
    expect(rejectionOf({ ...least, contact_known: 'school' }).contact).toEqual({
      name: null,
      address: null,
      known: 'school',
    })
  })

  test('takes the last day that can have come there, and none after it', () => {
    expect(rejectionOf({ ...least, heard_on: '2026-03-03' }).heardOn).toBe('2026-03-03')
    expect(errorsOf({ ...least, heard_on: '2026-03-04' })).toEqual({ heard_on: words.errors.dateInFuture })
  })

  test.each(Object.entries(TEXT_LIMITS))(
    'takes %s of %i characters, and refuses one more',
    (field, limit) => {
      expect(errorsOf({ ...least, [field]: 'x'.repeat(limit) })).toEqual({})
      const over = errorsOf({ ...least, [field]: 'x'.repeat(limit + 1) })
      expect(over).toEqual({ [field]: expect.stringContaining('too long by 1 ') })
    },
  )

  test('names every fault at once', () => {
    const values = {
      company: ' ',
      stage: 'x',
      outcome: 'x',
      how: 'x',
      reason: 'x',
      share: 'x',
      heard_on: 'x',
    }
    expect(Object.keys(errorsOf(values)).sort()).toEqual(Object.keys(values).sort())
  })

  test('never throws, names only fields and none of the words typed, and accepts only what is clean', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(' ', '\n', '\u0000', '\u202e', '\u200b', '\ud83d', 'a'),
    )
    const text = fc.oneof(fc.string({ unit }), fc.string({ unit, minLength: 140, maxLength: 3_100 }))
    const typed = fc.oneof(text, fc.constantFrom('interview', 'no', 'pay', '2026-03-01', 'nobody'))
    const values = fc.dictionary(fc.constantFrom(...FIELDS), typed)
    fc.assert(
      fc.property(values, (given: FormValues) => {
        for (const stage of ['interview', given.stage]) {
          const form = stage === undefined ? given : { ...given, stage }
          const reading = readRejectionForm(words, form, days)
          if (reading.kind === 'errors')
            expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(reading.errors)))
          else isClean(reading.rejection)
        }
      }),
      { numRuns: 300 },
    )
  })

  function isClean({ company, role, contact, lesson }: Rejection): void {
    for (const line of [company, role, contact?.name, contact?.address, contact?.known]) {
      if (line != null) expect(cleanLine(line)).toBe(line)
    }
    if (lesson !== null) expect(cleanText(lesson)).toBe(lesson)
    expect(company.length).toBeLessThanOrEqual(TEXT_LIMITS.company)
  }
})

describe('formValues', () => {
  test('reads what each kind of element reports', () => {
    expect(
      formValues({
        company: { value: { type: 'plain_text_input', value: 'Acme' } },
        role: { value: { type: 'plain_text_input', value: null } },
        stage: { value: { type: 'static_select', selected_option: { text: {}, value: 'interview' } } },
        how: { value: { type: 'static_select', selected_option: null } },
        heard_on: { value: { type: 'datepicker', selected_date: '2026-03-01' } },
        quiet: { value: { type: 'checkboxes', selected_options: [{ value: 'quiet' }] } },
        other: { value: { type: 'plain_text_input', value: 'not ours' } },
      }),
    ).toEqual({ company: 'Acme', stage: 'interview', heard_on: '2026-03-01', quiet: 'quiet' })
  })

  test('takes anything else for an empty form', () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        expect(Object.values(formValues(state)).every((value) => typeof value === 'string')).toBe(true)
      }),
    )
    expect(formValues({ __proto__: { value: { value: 'x' } } })).toEqual({})
  })
})
