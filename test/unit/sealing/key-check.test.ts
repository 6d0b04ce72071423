import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { keyCheck, provesKey } from '../../../src/sealing/key-check.ts'
import { formatKeyring, newKeyring, parseKeyring, withNewKey } from '../../../src/sealing/keyring.ts'

const origin = newKeyring(randomBytes)
const rotated = withNewKey(origin, randomBytes)

test('the stored check proves the ring that made it, and the ring after a rotation', () => {
  expect(provesKey(origin, keyCheck(origin))).toBe(true)
  expect(provesKey(rotated, keyCheck(origin))).toBe(true)
})

test('another ring does not pass', () => {
  expect(provesKey(newKeyring(randomBytes), keyCheck(origin))).toBe(false)
})

test('after a rotation the old ring alone does not pass', () => {
  expect(provesKey(origin, keyCheck(rotated))).toBe(false)
})

test('the newest key without its origin does not pass, though it would open everything', () => {
  const newestAlone = parseKeyring(formatKeyring(rotated).split(',')[0] ?? '')
  if ('problem' in newestAlone) throw new Error(newestAlone.problem)
  expect(provesKey(newestAlone, keyCheck(rotated))).toBe(false)
})

test('a damaged or empty check proves nothing', () => {
  expect(provesKey(origin, '')).toBe(false)
  expect(provesKey(origin, keyCheck(origin).slice(0, -1))).toBe(false)
})
