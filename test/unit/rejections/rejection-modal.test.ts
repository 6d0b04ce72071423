import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkView } from '../../../src/playground/block-kit/check-view.ts'
import { FIELDS, FIRST_FIELDS, type FormValues } from '../../../src/rejections/rejection-fields.ts'
import {
  type RejectionModal,
  readFormState,
  rejectionModal,
} from '../../../src/rejections/rejection-modal.ts'
import { wordsFor } from '../../../src/words/language.ts'

const words = wordsFor(null)

function modal(changes: Partial<RejectionModal> = {}) {
  return rejectionModal(words, { entryId: null, values: {}, more: false, today: null, ...changes })
}

function fieldsOf(view: ReturnType<typeof modal>): (string | undefined)[] {
  return view.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id)
}

describe('rejectionModal', () => {
  test('shows few fields and a button for the others', () => {
    expect(fieldsOf(modal())).toEqual(FIRST_FIELDS)
    expect(JSON.stringify(modal())).toContain('show_more')
  })

  test('shows all of them when asked, without the button', () => {
    expect(fieldsOf(modal({ more: true }))).toEqual(FIELDS)
    expect(JSON.stringify(modal({ more: true }))).not.toContain('show_more')
  })

  test.each(FIELDS.filter((field) => !FIRST_FIELDS.includes(field)))(
    'shows all of them where "%s" is filled in, so that nothing filled in is out of sight',
    (field) => {
      expect(fieldsOf(modal({ values: { [field]: '2026-03-02' } }))).toEqual(FIELDS)
    },
  )

  test('lets everything be left empty but company and stage', () => {
    const required = modal({ more: true }).blocks.filter((block) => 'optional' in block && !block.optional)
    expect(required.map(({ block_id }) => block_id)).toEqual(['company', 'stage'])
  })

  test('does not ask anew, when it edits, whether messages are wanted', () => {
    expect(fieldsOf(modal({ entryId: 'e', more: true }))).not.toContain('quiet')
    expect(readFormState(modal({ entryId: 'e' }).private_metadata ?? '')).toEqual({ entryId: 'e' })
  })

  test('fills in today, unless another day is given', () => {
    const dateIn = (changes: Partial<RejectionModal>) =>
      /"initial_date":"([^"]+)"/.exec(JSON.stringify(modal({ more: true, ...changes })))?.[1]
    expect(dateIn({ today: '2026-03-02' })).toBe('2026-03-02')
    expect(dateIn({ today: '2026-03-02', values: { heard_on: '2026-02-01' } })).toBe('2026-02-01')
    expect(dateIn({ today: null })).toBeUndefined()
  })

  test('is a view that Slack takes, whatever text stands in it', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    const text = fc.oneof(fc.string({ unit }), fc.string({ unit, minLength: 145, maxLength: 155 }))
    const others = FIELDS.filter((field) => field !== 'heard_on')
    const values: fc.Arbitrary<FormValues> = fc.dictionary(fc.constantFrom(...others), text)
    const date = fc.option(fc.constantFrom('2026-03-02', '2024-02-29'))
    fc.assert(
      fc.property(values, fc.boolean(), date, fc.option(fc.base64String()), (given, more, today, entryId) => {
        const view = JSON.parse(JSON.stringify(modal({ values: given, more, today, entryId })))
        expect(checkView(view)).toEqual([])
        expect(JSON.stringify(view).isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('readFormState', () => {
  test('reads back what the form holds', () => {
    for (const entryId of [null, 'an-id'])
      expect(readFormState(modal({ entryId }).private_metadata ?? '')).toEqual({ entryId })
  })

  test.each(['', 'x', '{', 'null', '[]', '{}', '{"entry":7}', `{"entry":"${'e'.repeat(65)}"}`])(
    'takes "%s" for none of ours',
    (privateMetadata) => {
      expect(readFormState(privateMetadata)).toBeNull()
    },
  )
})
