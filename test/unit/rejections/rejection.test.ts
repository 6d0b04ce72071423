import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  HEARD_BY,
  isSameSituation,
  OUTCOMES,
  REASONS_GIVEN,
  type Rejection,
  STAGES,
  saysTheSame,
} from '../../../src/rejections/rejection.ts'

const textOrNull = fc.option(fc.string())
const contact = fc.record({ name: textOrNull, address: textOrNull, known: textOrNull })

const rejections: fc.Arbitrary<Rejection> = fc.record({
  company: fc.string(),
  role: textOrNull,
  stage: fc.constantFrom(...STAGES),
  outcome: fc.constantFrom(...OUTCOMES),
  heardOn: fc.constantFrom('2026-03-01', '2026-03-02'),
  how: fc.option(fc.constantFrom(...HEARD_BY)),
  reason: fc.constantFrom(...REASONS_GIVEN),
  contact: fc.option(contact),
  lesson: textOrNull,
  quiet: fc.boolean(),
})

type Changed = readonly [Rejection, keyof Rejection, Rejection]

/** A rejection, one of its fields, and the same rejection with that field taken from another. */
const changes: fc.Arbitrary<Changed> = fc
  .tuple(rejections, rejections)
  .chain(([one, other]) =>
    fc.constantFrom(...keysOf(one)).map((field): Changed => [one, field, { ...one, [field]: other[field] }]),
  )

function keysOf(rejection: Rejection): (keyof Rejection)[] {
  return Object.keys(rejection).filter((key): key is keyof Rejection => key in rejection)
}

describe('saysTheSame', () => {
  test('holds for a copy', () => {
    fc.assert(fc.property(rejections, (one) => saysTheSame(one, structuredClone(one))))
  })

  test('notices a change of any one field', () => {
    fc.assert(
      fc.property(changes, ([one, field, changed]) => {
        const isSame = JSON.stringify(one[field]) === JSON.stringify(changed[field])
        fc.pre(isSame || !bothAreNoContact(one[field], changed[field]))
        expect(saysTheSame(one, changed)).toBe(isSame)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each(['name', 'address', 'known'] as const)("notices a change of a contact's %s alone", (part) => {
    fc.assert(
      fc.property(rejections, contact, textOrNull, (one, known, other) => {
        fc.pre(known[part] !== other)
        const [before, after] = [known, { ...known, [part]: other }]
        expect(saysTheSame({ ...one, contact: before }, { ...one, contact: after })).toBe(false)
      }),
    )
  })
})

/** A contact of whom nothing is known is never read from a form: no contact is null. */
function bothAreNoContact(a: unknown, b: unknown): boolean {
  const isNone = (value: unknown) => !JSON.stringify(value ?? null).includes('"name":"')
  return isNone(a) && isNone(b)
}

describe('isSameSituation', () => {
  test('asks for stage, outcome and reason, and for nothing else', () => {
    fc.assert(
      fc.property(changes, ([one, field, changed]) => {
        const decides = ['stage', 'outcome', 'reason'].includes(field)
        expect(isSameSituation(one, changed)).toBe(!decides || one[field] === changed[field])
      }),
    )
  })
})
