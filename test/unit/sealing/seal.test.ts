import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newKeyring, withNewKey } from '../../../src/sealing/keyring.ts'
import { newMemberKey } from '../../../src/sealing/member-key.ts'
import { open, type Place, reseal, SealError, seal } from '../../../src/sealing/seal.ts'

const keyring = newKeyring(randomBytes)
const place: Place = { workspace: 'T1', table: 'entries', column: 'company', row: 'e1' }
const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
const anyPlace = fc.record({ workspace: anyText, table: anyText, column: anyText, row: anyText })
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function codeOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof SealError) return error.code
    throw error
  }
  return 'opened'
}

describe('a sealed text', () => {
  test('opens as it was, at its own place', () => {
    fc.assert(
      fc.property(anyText, anyPlace, (text, where) => {
        expect(open(keyring, seal(keyring, text, where), where)).toBe(text)
      }),
    )
  })

  test('has its lone surrogates replaced by U+FFFD and nothing else changed', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const text = String.fromCharCode(...units)
        expect(open(keyring, seal(keyring, text, place), place)).toBe(text.toWellFormed())
      }),
    )
  })

  test.each(['', '\0', 'a\0\0', '\ufeffAcme', '\u0080\0', '👩‍👩‍👧', 'ש'.repeat(10_000)])(
    'keeps %j',
    (text) => {
      expect(open(keyring, seal(keyring, text, place), place)).toBe(text)
    },
  )

  test('looks different each time, and names its version and key', () => {
    const values = Array.from({ length: 100 }, () => seal(keyring, 'Acme', place))
    expect(new Set(values).size).toBe(100)
    expect(values[0]).toMatch(new RegExp(`^1\\.${keyring.sealing.id}\\.[\\w-]+$`))
  })

  test('hides how long a short text is', () => {
    const lengths = ['', 'Acme', 'x'.repeat(31)].map((text) => seal(keyring, text, place).length)
    expect(new Set(lengths).size).toBe(1)
    expect(seal(keyring, 'x'.repeat(32), place).length).toBeGreaterThan(lengths[0] ?? 0)
  })

  test('fails with any one bit of it flipped', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 0, max: 7 }), (text, position, bit) => {
        const [version, id, body = ''] = seal(keyring, text, place).split('.')
        const bytes = Buffer.from(body, 'base64url')
        const index = position % bytes.length
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
        const changed = `${version}.${id}.${bytes.toString('base64url')}`
        expect(codeOf(() => open(keyring, changed, place))).toBe('damaged')
      }),
    )
  })

  test('fails with any one character of it changed, the last one and the header included', () => {
    const sealed = seal(keyring, 'Acme', place)
    for (let index = 0; index < sealed.length; index++) {
      for (const other of [...BASE64URL, '.', '=', ' ', '+', '/', '']) {
        if (other === sealed[index]) continue
        const changed = sealed.slice(0, index) + other + sealed.slice(index + 1)
        expect(
          codeOf(() => open(keyring, changed, place)),
          `${index} ${other}`,
        ).not.toBe('opened')
      }
    }
  })

  test.each(['', '1', '1..', '1.x', '2.a.b', '1.a.b.c', 'Acme', '1.%.%'])(
    '%j is damaged or unknown',
    (text) => {
      expect(['damaged', 'unknown_key']).toContain(codeOf(() => open(keyring, text, place)))
    },
  )

  test('cut short it is damaged', () => {
    const sealed = seal(keyring, 'Acme', place)
    for (let length = 0; length < sealed.length; length++) {
      expect(codeOf(() => open(keyring, sealed.slice(0, length), place))).not.toBe('opened')
    }
  })

  test('fails at any other place', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (there, elsewhere) => {
        fc.pre(JSON.stringify(there) !== JSON.stringify(elsewhere))
        const sealed = seal(keyring, 'Acme', there)
        expect(codeOf(() => open(keyring, sealed, elsewhere))).toBe('damaged')
      }),
    )
  })

  test.each(['workspace', 'table', 'column', 'row'] as const)('is bound to its %s', (part) => {
    const sealed = seal(keyring, 'Acme', place)
    expect(codeOf(() => open(keyring, sealed, { ...place, [part]: `${place[part]}x` }))).toBe('damaged')
  })

  test('is not moved by shifting characters between the parts of a place', () => {
    const sealed = seal(keyring, 'Acme', { ...place, table: 'a', column: 'b|c' })
    expect(codeOf(() => open(keyring, sealed, { ...place, table: 'a|b', column: 'c' }))).toBe('damaged')
    const quoted = seal(keyring, 'Acme', { ...place, table: 'a","b', column: 'c' })
    expect(codeOf(() => open(keyring, quoted, { ...place, table: 'a', column: 'b","c' }))).toBe('damaged')
  })
})

describe('the error', () => {
  test('says which kind of key is missing', () => {
    const member = newMemberKey(keyring, place).key
    const sealed = seal(keyring, 'Acme', place)
    expect(codeOf(() => open(newKeyring(randomBytes), sealed, place))).toBe('unknown_key')
    expect(codeOf(() => open(member, sealed, place))).toBe('wrong_key')
    expect(codeOf(() => open(keyring, seal(member, 'Acme', place), place))).toBe('wrong_key')
  })

  test('holds neither the content nor the sealed value nor the row', () => {
    const sealed = seal(keyring, 'canary', { ...place, row: 'row-canary' })
    try {
      open(keyring, sealed, place)
      expect.unreachable()
    } catch (error) {
      const shown = `${error} ${(error as Error).stack} ${JSON.stringify(error)} ${(error as Error).cause}`
      expect(shown).not.toContain('canary')
      expect(shown).not.toContain(sealed.slice(20, 40))
      expect(shown).toContain('entries.company')
    }
  })
})

describe('resealing', () => {
  const rotated = withNewKey(keyring, randomBytes)

  test('puts the same text under the newest key', () => {
    const resealed = reseal(rotated, seal(keyring, 'Acme', place), place)
    expect(resealed).toMatch(`1.${rotated.sealing.id}.`)
    expect(open(rotated, resealed ?? '', place)).toBe('Acme')
  })

  test('leaves alone what is under the newest key already', () => {
    expect(reseal(rotated, seal(rotated, 'Acme', place), place)).toBeNull()
  })

  test('does not carry a damaged value on', () => {
    const sealed = seal(keyring, 'Acme', place)
    expect(codeOf(() => reseal(rotated, sealed, { ...place, row: 'e2' }))).toBe('damaged')
  })
})
