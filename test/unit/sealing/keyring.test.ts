import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  formatKeyring,
  type Keyring,
  newKeyring,
  parseKeyring,
  withNewKey,
  withoutIntermediate,
} from '../../../src/sealing/keyring.ts'
import { open, seal } from '../../../src/sealing/seal.ts'

const place = { workspace: 'T1', table: 'companies', column: 'name', row: 'r1' }
const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')

function ring(text: string): Keyring {
  const parsed = parseKeyring(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}

const exported = (keyring: Keyring) => ({
  seal: keyring.sealing.secret.export().toString('hex'),
  index: keyring.blindIndexKey.export().toString('hex'),
  noise: keyring.reportNoiseKey.export().toString('hex'),
  forgotten: keyring.forgottenKey.export().toString('hex'),
})

describe('reading the keys', () => {
  test('one key is the newest and the origin', () => {
    const keyring = ring(key(1))
    expect(keyring.opening).toHaveLength(1)
    expect(keyring.originId).toBe(keyring.sealing.id)
  })

  test('of several keys the first seals, all open, the last is the origin', () => {
    const keyring = ring([key(1), key(2), key(3)].join(' , '))
    expect(keyring.sealing.id).toBe(ring(key(1)).sealing.id)
    expect(keyring.originId).toBe(ring(key(3)).sealing.id)
    for (const fill of [1, 2, 3])
      expect(open(keyring, seal(ring(key(fill)), 'Acme', place), place)).toBe('Acme')
  })

  test('what was formatted reads as the same ring', () => {
    const keyring = withNewKey(newKeyring(randomBytes), randomBytes)
    const again = ring(`${formatKeyring(keyring)}\n`)
    expect(exported(again)).toEqual(exported(keyring))
  })

  test('the URL alphabet and missing padding are taken', () => {
    const bytes = Buffer.alloc(32, 0xfb)
    expect(exported(ring(bytes.toString('base64url')))).toEqual(exported(ring(bytes.toString('base64'))))
  })

  test.each([
    ['', 'ONWARD_KEY holds no key.'],
    [' \n', 'ONWARD_KEY holds no key.'],
    [`${key(1)},`, 'Key 2 of ONWARD_KEY is empty.'],
    [`${key(1)},se!cret`, 'Key 2 of ONWARD_KEY is not base64.'],
    [`${key(1)} ${key(2)}`, 'The key in ONWARD_KEY is not base64.'],
    [Buffer.alloc(16).toString('base64'), 'The key in ONWARD_KEY is 16 bytes long, and has to be 32.'],
    [`${key(1)},${key(2)},${key(1)}`, 'Key 3 of ONWARD_KEY stands there twice.'],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(parseKeyring(text)).toEqual({ problem: expect.stringContaining(sentence) })
  })

  test('a sentence names its source and repeats nothing of a key', () => {
    const parsed = parseKeyring(`hunter2!,${key(1)}`, 'data/onward.key')
    expect(parsed).toEqual({ problem: expect.stringMatching(/^Key 1 of data\/onward\.key is not base64\./) })
    expect(JSON.stringify(parsed)).not.toContain('hunter2')
  })
})

describe('derived keys', () => {
  test('every purpose has a key of its own, and none is the root', () => {
    const keyring = ring(key(7))
    const all = [...Object.values(exported(keyring)), Buffer.alloc(32, 7).toString('hex')]
    expect(new Set(all).size).toBe(5)
  })

  test('stay the same in every release', () => {
    // Were they to change, nothing that an installation has stored would open or be found.
    expect(ring(key(7)).sealing.id).toBe('fNs2tl3t')
    expect(exported(ring(key(7)))).toEqual({
      seal: '2d4ce9d3912fa1e52cd084b53f3a1a55a7671c30be71cdce8d0b7d6b222ff410',
      index: '49dab62f6e0615cc95da2dc692d7cba8eae505183e1c8c27ad348a036446cfc1',
      noise: 'c24f811cede78c4cd6b3af3529d5e66885c676115d4ea4c7cb804eaeab2eccf7',
      forgotten: 'c1480f0881e57e1c3f81911593cc9bde208e1376760818fa5580e6f3ae024e5b',
    })
    const stored =
      '1.fNs2tl3t.5iFrUq8bioWMVxH2T-bxGJARf9zLniikS004Cf0uzvoY41N7Cu283QcfzUNzZw9svANMjSCx8RTlkRBo'
    expect(open(ring(key(7)), stored, place)).toBe('Acme')
  })

  test('show neither in a log nor in JSON', () => {
    const keyring = ring(key(7))
    const shown = inspect(keyring, { depth: 9, showHidden: true }) + JSON.stringify(keyring)
    for (const secret of [key(7), ...Object.values(exported(keyring))]) expect(shown).not.toContain(secret)
  })
})

describe('rotation', () => {
  const origin = newKeyring(randomBytes)
  const sealedFirst = seal(origin, 'Acme', place)

  test('keeps opening what older keys sealed, and seals with the new one', () => {
    const rotated = withNewKey(withNewKey(origin, randomBytes), randomBytes)
    expect(open(rotated, sealedFirst, place)).toBe('Acme')
    expect(rotated.sealing.id).not.toBe(origin.sealing.id)
  })

  test('never changes the report-noise key and the key of the forgotten; changes the others', () => {
    let keyring = origin
    for (let round = 0; round < 3; round++) {
      const before = exported(keyring)
      keyring = withNewKey(keyring, randomBytes)
      const after = exported(keyring)
      expect(after).toMatchObject({ noise: before.noise, forgotten: before.forgotten })
      expect(after.seal).not.toBe(before.seal)
      expect(after.index).not.toBe(before.index)
      expect(exported(withoutIntermediate(keyring))).toEqual(after)
      keyring = withoutIntermediate(keyring)
      expect(keyring.roots).toHaveLength(2)
    }
    expect(keyring.originId).toBe(origin.originId)
  })

  test('after dropping the keys between, what was left under one of them does not open', () => {
    const second = withNewKey(origin, randomBytes)
    const left = seal(second, 'Acme', place)
    const third = withoutIntermediate(withNewKey(second, randomBytes))
    expect(() => open(third, left, place)).toThrow(expect.objectContaining({ code: 'unknown_key' }))
    expect(open(third, sealedFirst, place)).toBe('Acme')
  })

  test('a ring of one key has nothing to drop', () => {
    expect(exported(withoutIntermediate(origin))).toEqual(exported(origin))
    expect(withoutIntermediate(origin).roots).toHaveLength(1)
  })
})
