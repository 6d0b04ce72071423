import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blindIndex } from '../../../src/sealing/blind-index.ts'
import { newKeyring, withNewKey } from '../../../src/sealing/keyring.ts'
import { normaliseCompany } from '../../../src/sealing/normalise-company.ts'

const keyring = newKeyring(randomBytes)

describe('a blind index', () => {
  test('is equal for equal names in one workspace, and 43 characters long', () => {
    expect(blindIndex(keyring, 'T1', 'acme')).toBe(blindIndex(keyring, 'T1', 'acme'))
    expect(blindIndex(keyring, 'T1', 'acme')).toMatch(/^[\w-]{43}$/)
  })

  test('differs by name, by workspace and by key', () => {
    const indexes = [
      blindIndex(keyring, 'T1', 'acme'),
      blindIndex(keyring, 'T1', 'acne'),
      blindIndex(keyring, 'T2', 'acme'),
      blindIndex(keyring, 'T1a', 'cme'),
      blindIndex(withNewKey(keyring, randomBytes), 'T1', 'acme'),
    ]
    expect(new Set(indexes).size).toBe(indexes.length)
  })
})

describe("a company's name", () => {
  test.each([
    ['Acme', 'ACME'],
    ['Acme', '  acme  '],
    ['Acme', 'Acme, Inc.'],
    ['Acme', 'Acme Incorporated'],
    ['Acme', 'ACME CO., LTD.'],
    ['Acme', 'Acme (Pty) Ltd'],
    ['Acme', '"Acme"'],
    ['Acme', 'Ａｃｍｅ'],
    ['Acme', 'Ac\u200bme\u00ad®'],
    ['Acme Labs', 'acme \t\n labs'],
    ['Acme', 'Acme S.A.'],
    ['Acme', 'Acme S. A. de C.V.'],
    ['Acme', 'Acme S.p.A.'],
    ['Acme', 'Acme Sp. z o.o.'],
    ['Acme', 'Acme A/S'],
    ['Acme', 'Acme GmbH & Co. KG'],
    ['Acme', 'Acme Private Limited'],
    ['JPMorgan Chase', 'JPMorgan Chase & Co.'],
    ["McDonald's", 'McDonald’s'],
    ['Coca-Cola', 'Coca‑Cola'],
    ['Yahoo', 'Yahoo!'],
    ['Straße AG', 'STRASSE AG'],
    ['Δέλτας', 'ΔΈΛΤΑΣ'],
    ['Işık', 'IŞIK'],
  ])('%j is the same as %j', (one, other) => {
    expect(normaliseCompany(other)).toBe(normaliseCompany(one))
  })

  test.each([
    ['Acme', 'Acme Labs'],
    ['Incyte', 'yte'],
    ['Visa', 'Vi'],
    ['Cisco', 'Cis'],
    ['C++', 'C'],
    ['Inc Magazine', 'Magazine'],
    ['Nestlé', 'Nestle'],
  ])('%j is another than %j', (one, other) => {
    expect(normaliseCompany(other)).not.toBe(normaliseCompany(one))
  })

  test.each([
    ['AG', 'ag'],
    ['& Co.', 'co'],
    ['Limited Company', 'limited'],
    ['???', '???'],
    ['\u200b', '\u200b'],
  ])('%j never comes to nothing', (name, normalised) => {
    expect(normaliseCompany(name)).toBe(normalised)
  })

  const anyName = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc
      .array(fc.constantFrom('Acme', 'Inc.', '(', '& Co', 'GmbH', ',', '!', 'z', 'o.o.', 'Sp.'), {
        minLength: 1,
      })
      .map((words) => words.join(' ')),
  )

  test('normalised twice is as normalised once, and never empty', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const once = normaliseCompany(name)
        expect(normaliseCompany(once)).toBe(once)
        expect(once).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})
