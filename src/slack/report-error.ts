import { randomInt } from 'node:crypto'
import type { Log } from '../log.ts'

/** Letters and digits that are not taken for one another when read out on the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 6

/**
 * Logs an error that nobody foresaw under a reference, such as `ON-7F3K2Q`, that the member is told and the
 * operator finds in the log.
 */
export function reportError(log: Log, error: unknown, kind: string): string {
  const ref = `ON-${Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`
  log.error('unforeseen error', { ref, kind, error })
  return ref
}
