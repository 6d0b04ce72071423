import type { Keyring } from './keyring.ts'
import { open, type Place, reseal, SealError, seal } from './seal.ts'

const PLACE: Place = { workspace: '', table: 'key_check', column: 'value', row: '' }

/**
 * A value to store once, before anything else is sealed, and again at the end of a rotation. It is the
 * origin's key id, sealed by the newest key, so it proves both: with a wrong origin everything would open,
 * and yet the forgotten would not be recognised.
 */
export function keyCheck(keyring: Keyring): string {
  return seal(keyring, keyring.originId, PLACE)
}

/** Whether the stored value was made with the newest key: else a rotation to it is not finished. */
export function isOfNewestKey(keyring: Keyring, stored: string): boolean {
  return reseal(keyring, stored, PLACE) === null
}

/** Whether the stored value was made with a key of this ring and with this ring's origin. */
export function provesKey(keyring: Keyring, stored: string): boolean {
  try {
    return open(keyring, stored, PLACE) === keyring.originId
  } catch (error) {
    if (error instanceof SealError) return false
    throw error
  }
}
