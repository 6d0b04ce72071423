import { createSecretKey, randomBytes } from 'node:crypto'
import type { Keyring } from './keyring.ts'
import { MEMBER_KEY_ID, open, type Place, reseal, SealError, type SealKeys, seal } from './seal.ts'

/**
 * One member's data key, which seals and opens everything that the member wrote. It is stored wrapped only:
 * once the wrapped key is deleted, nothing opens the member's words again, wherever a copy of them is left.
 */
export type MemberKey = SealKeys

const KEY_BYTES = 32

/**
 * A new data key, and the same wrapped under the ring's newest key, to be stored at this place. Each call
 * makes another key: call it once for a member, in the transaction that stores the member.
 */
export function newMemberKey(keyring: Keyring, place: Place): { key: MemberKey; wrapped: string } {
  const bytes = randomBytes(KEY_BYTES)
  return { key: memberKeyOf(bytes), wrapped: seal(keyring, bytes.toString('base64url'), place) }
}

/**
 * The data key that was wrapped at this place.
 *
 * @throws {SealError} as `open` does; `damaged` also where something else than a key stands there.
 */
export function unwrapMemberKey(keyring: Keyring, wrapped: string, place: Place): MemberKey {
  const bytes = Buffer.from(open(keyring, wrapped, place), 'base64url')
  if (bytes.length !== KEY_BYTES) throw new SealError('damaged', place)
  return memberKeyOf(bytes)
}

/**
 * The same data key wrapped under the ring's newest key, or null when it is already. What the data key sealed
 * stays as it is.
 *
 * @throws {SealError} as `open` does.
 */
export function rewrap(keyring: Keyring, wrapped: string, place: Place): string | null {
  return reseal(keyring, wrapped, place)
}

function memberKeyOf(bytes: Buffer): MemberKey {
  const key = { id: MEMBER_KEY_ID, secret: createSecretKey(bytes) }
  return { sealing: key, opening: [key] }
}
