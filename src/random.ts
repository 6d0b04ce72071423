import { randomFillSync, randomInt } from 'node:crypto'

/** Randomness as an argument, so that a test or a replay can choose it. */
export type Random = {
  /** A new id of 128 random bits: it tells neither a count nor a time. */
  id(): string
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
}

const ID_BYTES = 16
/** Bytes for the next ids: to ask the operating system for each alone takes longer than all else about it. */
const drawn = Buffer.alloc(64 * ID_BYTES)
let used = drawn.length

function newId(): string {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += ID_BYTES
  return drawn.toString('base64url', used - ID_BYTES, used)
}

/** The operating system's randomness. */
export const systemRandom: Random = {
  id: newId,
  below: (below) => randomInt(below),
}
