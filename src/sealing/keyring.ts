import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import type { SealKey, SealKeys } from './seal.ts'

/**
 * All keys of an installation, derived once from the root keys in ONWARD_KEY or in the key file.
 *
 * The newest root seals and makes the blind indexes; all open; the oldest, the origin, gives the keys that
 * never rotate, since a new report-noise key would draw a second noise for a window, and a new key of the
 * forgotten would no longer recognise them in a restored backup. Secrets are KeyObjects, which print as
 * nothing in a log or in JSON.
 */
export type Keyring = SealKeys & {
  /** Newest first, the origin last. */
  readonly roots: readonly [KeyObject, ...KeyObject[]]
  /** The origin's key id. */
  readonly originId: string
  readonly blindIndexKey: KeyObject
  readonly reportNoiseKey: KeyObject
  readonly forgottenKey: KeyObject
  readonly rosterKey: KeyObject
  readonly kindWordKey: KeyObject
}

/** That many random bytes, fit for keys: `randomBytes` of node:crypto in production. */
export type RandomBytes = (size: number) => Uint8Array

const ROOT_BYTES = 32
const KEY_ID_BYTES = 6
const HOW_TO_MAKE = 'Make a key with: openssl rand -base64 32'

/**
 * Reads one or more base64 keys of 32 bytes (the URL alphabet and missing padding are taken too), separated
 * by commas, newest first.
 *
 * @param source what the sentences name as the keys' place: the variable, or the key file's path
 * @returns the keyring, or a sentence for the operator that says what to do and repeats nothing of the text
 */
export function parseKeyring(text: string, source = 'ONWARD_KEY'): Keyring | { readonly problem: string } {
  if (text.trim() === '') return { problem: `${source} holds no key. ${HOW_TO_MAKE}` }
  const roots: KeyObject[] = []
  const pieces = text.split(',').map((piece) => piece.trim())
  for (const [index, piece] of pieces.entries()) {
    const which = pieces.length === 1 ? `The key in ${source}` : `Key ${index + 1} of ${source}`
    const bytes = decodeBase64(piece)
    if (piece === '') return { problem: `${which} is empty. Separate keys by single commas.` }
    if (bytes === null) return { problem: `${which} is not base64. ${HOW_TO_MAKE}` }
    if (bytes.length !== ROOT_BYTES) {
      return {
        problem: `${which} is ${bytes.length} bytes long, and has to be ${ROOT_BYTES}. ${HOW_TO_MAKE}`,
      }
    }
    const root = createSecretKey(bytes)
    if (roots.some((other) => other.equals(root))) {
      return { problem: `${which} stands there twice. Remove one of the two.` }
    }
    roots.push(root)
  }
  const [newest, ...older] = roots
  if (newest === undefined) return { problem: `${source} holds no key. ${HOW_TO_MAKE}` }
  return keyringOf([newest, ...older])
}

/** The text that `parseKeyring` reads: for the key file or for ONWARD_KEY. It is the secret itself. */
export function formatKeyring(keyring: Keyring): string {
  return keyring.roots.map((root) => root.export().toString('base64')).join(',')
}

/** A keyring of one new key, which is the newest and the origin. */
export function newKeyring(random: RandomBytes): Keyring {
  return keyringOf([createSecretKey(random(ROOT_BYTES))])
}

/** The start of a rotation: a new key in front, all others kept. Each call adds another key. */
export function withNewKey(keyring: Keyring, random: RandomBytes): Keyring {
  return keyringOf([createSecretKey(random(ROOT_BYTES)), ...keyring.roots])
}

/**
 * The end of a rotation: the newest key and the origin. Values that are still under a key between them will
 * not open again, so call it only after everything was resealed. Repeating is safe.
 */
export function withoutIntermediate(keyring: Keyring): Keyring {
  const [newest, ...older] = keyring.roots
  return keyringOf([newest, ...older.slice(-1)])
}

function keyringOf(roots: readonly [KeyObject, ...KeyObject[]]): Keyring {
  const newest = roots[0]
  const origin = roots.at(-1) ?? newest
  const opening = roots.map(sealKeyOf)
  return {
    roots,
    sealing: opening[0] ?? sealKeyOf(newest),
    opening,
    originId: keyIdOf(origin),
    blindIndexKey: derive(newest, 'blind-index'),
    reportNoiseKey: derive(origin, 'report-noise'),
    forgottenKey: derive(origin, 'forgotten'),
    rosterKey: derive(origin, 'roster'),
    kindWordKey: derive(origin, 'kind-words'),
  }
}

function sealKeyOf(root: KeyObject): SealKey {
  return { id: keyIdOf(root), secret: derive(root, 'seal') }
}

function keyIdOf(root: KeyObject): string {
  return hkdf(root, 'key-id', KEY_ID_BYTES).toString('base64url')
}

function derive(root: KeyObject, label: string): KeyObject {
  return createSecretKey(hkdf(root, label, ROOT_BYTES))
}

/** RFC 5869. No salt: the roots are uniformly random. The label alone keeps the keys apart. */
function hkdf(root: KeyObject, label: string, size: number): Buffer {
  return Buffer.from(hkdfSync('sha256', root, '', `onward/1/${label}`, size))
}

function decodeBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  return bytes.toString('base64').replace(/=+$/, '') === plain ? bytes : null
}
