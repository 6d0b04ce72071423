import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'

/** Where a sealed value stands. A value opens at its own place only: moved to another row it is damaged. */
export type Place = {
  readonly workspace: string
  readonly table: string
  readonly column: string
  readonly row: string
}

/** A 256-bit AES key with the id that stands in every value it sealed. The id reveals nothing about the key. */
export type SealKey = { readonly id: string; readonly secret: KeyObject }

/** What seals and what opens: a Keyring or a MemberKey. The sealing key is one of the opening ones. */
export type SealKeys = { readonly sealing: SealKey; readonly opening: readonly SealKey[] }

/**
 * - `unknown_key`: the value names a key that is not in the ring (a key was lost, or dropped too early).
 * - `wrong_key`: a member's value was opened with the ring, or the ring's value with a member key.
 * - `damaged`: not as it was sealed. Changed bytes, another place and another member's key look alike.
 */
export type SealErrorCode = 'unknown_key' | 'wrong_key' | 'damaged'

/** Thrown by `open`. Names the table and the column; never holds a key, the sealed value or its content. */
export class SealError extends Error {
  override readonly name = 'SealError'
  readonly code: SealErrorCode

  constructor(code: SealErrorCode, place: Place) {
    super(`A sealed value of ${place.table}.${place.column} does not open: ${code}.`)
    this.code = code
  }
}

/**
 * The id in values that a member's data key sealed. The same for all members: an id of each member's own
 * would tell who wrote an unsigned share.
 */
export const MEMBER_KEY_ID = 'm'

const VERSION = '1'
const NONCE_BYTES = 12
const TAG_BYTES = 16
const BLOCK_BYTES = 32
const END_OF_TEXT = 0x80

/**
 * Seals a text for one place, with AES-256-GCM and a random 96-bit nonce, as
 * `1.<key id>.<base64url of nonce, ciphertext, tag>`.
 *
 * Any JS string is taken. NUL is kept; a lone surrogate becomes U+FFFD, since it has no UTF-8. The length is
 * hidden within steps of 32 bytes. Sealing the same text twice gives different values, so sealed values can't
 * be compared: that is what blind indexes are for. One key may seal 2^32 values.
 */
export function seal(keys: SealKeys, plaintext: string, place: Place): string {
  const { id, secret } = keys.sealing
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', secret, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(associatedData(place))
  const sealed = Buffer.concat([nonce, cipher.update(pad(plaintext)), cipher.final(), cipher.getAuthTag()])
  return `${VERSION}.${id}.${sealed.toString('base64url')}`
}

/**
 * The text that was sealed at this place.
 *
 * @throws {SealError} with a wrong place, a wrong key or any changed character.
 */
export function open(keys: SealKeys, sealed: string, place: Place): string {
  const parts = parse(sealed)
  if (parts === null) throw new SealError('damaged', place)
  const key = keys.opening.find((candidate) => candidate.id === parts.id)
  if (key === undefined) throw new SealError(missingKeyCode(keys, parts.id), place)
  const { bytes } = parts
  const decipher = createDecipheriv('aes-256-gcm', key.secret, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(associatedData(place))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  try {
    const padded = Buffer.concat([
      decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
      decipher.final(), // throws unless the tag is right: nothing is looked at before
    ])
    return unpad(padded)
  } catch {
    throw new SealError('damaged', place)
  }
}

/**
 * The same text under the newest key, or null when it is under the newest key already: repeating a rotation
 * that was cut short touches only what is left.
 *
 * @throws {SealError} as `open` does.
 */
export function reseal(keys: SealKeys, sealed: string, place: Place): string | null {
  if (sealed.startsWith(`${VERSION}.${keys.sealing.id}.`)) return null
  return seal(keys, open(keys, sealed, place), place)
}

/** JSON, so that no two places read alike whatever characters their parts hold. */
function associatedData({ workspace, table, column, row }: Place): Buffer {
  return Buffer.from(JSON.stringify([VERSION, workspace, table, column, row]))
}

function parse(sealed: string): { id: string; bytes: Buffer } | null {
  const [version, id, body, ...rest] = sealed.split('.')
  if (version !== VERSION || id === undefined || body === undefined || rest.length > 0) return null
  const bytes = Buffer.from(body, 'base64url')
  // Node reads base64url leniently: several spellings give the same bytes. Only ours is taken.
  if (bytes.toString('base64url') !== body) return null
  return bytes.length < NONCE_BYTES + BLOCK_BYTES + TAG_BYTES ? null : { id, bytes }
}

function missingKeyCode(keys: SealKeys, id: string): SealErrorCode {
  const isMembers = id === MEMBER_KEY_ID
  return isMembers === (keys.sealing.id === MEMBER_KEY_ID) ? 'unknown_key' : 'wrong_key'
}

/** The text's UTF-8, an end mark, and zeros up to a whole number of blocks (ISO/IEC 7816-4). */
function pad(plaintext: string): Buffer {
  const text = Buffer.from(plaintext, 'utf8')
  const padded = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK_BYTES) * BLOCK_BYTES)
  text.copy(padded)
  padded[text.length] = END_OF_TEXT
  return padded
}

function unpad(padded: Buffer): string {
  return padded.toString('utf8', 0, padded.lastIndexOf(END_OF_TEXT))
}
