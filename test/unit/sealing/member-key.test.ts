import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newKeyring, withNewKey, withoutIntermediate } from '../../../src/sealing/keyring.ts'
import { newMemberKey, rewrap, unwrapMemberKey } from '../../../src/sealing/member-key.ts'
import { open, seal } from '../../../src/sealing/seal.ts'

const keyring = newKeyring(randomBytes)
const ofAnn = { workspace: 'T1', table: 'members', column: 'data_key', row: 'ann' }
const ofBen = { ...ofAnn, row: 'ben' }
const lesson = { workspace: 'T1', table: 'lessons', column: 'body', row: 'l1' }
const failsWith = (code: string) => expect.objectContaining({ name: 'SealError', code })

test('what a member key sealed opens with the same key unwrapped again', () => {
  const { key, wrapped } = newMemberKey(keyring, ofAnn)
  const sealed = seal(key, 'Ask more questions', lesson)
  expect(open(unwrapMemberKey(keyring, wrapped, ofAnn), sealed, lesson)).toBe('Ask more questions')
})

test("another member's key does not open it, and neither does the ring: losing the wrapped key loses it", () => {
  const sealed = seal(newMemberKey(keyring, ofAnn).key, 'Ask more questions', lesson)
  expect(() => open(newMemberKey(keyring, ofBen).key, sealed, lesson)).toThrow(failsWith('damaged'))
  expect(() => open(keyring, sealed, lesson)).toThrow(failsWith('wrong_key'))
})

test('values of two members carry the same key id, so that they cannot be told apart by it', () => {
  const ids = [ofAnn, ofBen].map((place) => seal(newMemberKey(keyring, place).key, 'x', lesson).split('.')[1])
  expect(ids).toEqual(['m', 'm'])
})

test('a wrapped key opens at its own place only', () => {
  const { wrapped } = newMemberKey(keyring, ofAnn)
  expect(() => unwrapMemberKey(keyring, wrapped, ofBen)).toThrow(failsWith('damaged'))
})

test('something else than a key at the place of a wrapped key is damaged', () => {
  const sealed = seal(keyring, 'not a key', ofAnn)
  expect(() => unwrapMemberKey(keyring, sealed, ofAnn)).toThrow(failsWith('damaged'))
})

test("rewrapped, the same key opens the member's words after the old key was dropped", () => {
  const second = withNewKey(keyring, randomBytes)
  const { key, wrapped } = newMemberKey(second, ofAnn)
  const sealed = seal(key, 'Ask more questions', lesson)

  const third = withNewKey(second, randomBytes)
  const rewrapped = rewrap(third, wrapped, ofAnn) ?? ''
  const kept = withoutIntermediate(third)

  expect(open(unwrapMemberKey(kept, rewrapped, ofAnn), sealed, lesson)).toBe('Ask more questions')
  expect(() => unwrapMemberKey(kept, wrapped, ofAnn)).toThrow(failsWith('unknown_key'))
})

test('a key that is wrapped by the newest key already is not wrapped again', () => {
  expect(rewrap(keyring, newMemberKey(keyring, ofAnn).wrapped, ofAnn)).toBeNull()
})
