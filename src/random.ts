import { randomBytes, randomInt } from 'node:crypto'

/** Randomness as an argument, so that a test or a replay can choose it. */
export type Random = {
  /** A new id of 128 random bits: it tells neither a count nor a time. */
  id(): string
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
}

/** The operating system's randomness. */
export const systemRandom: Random = {
  id: () => randomBytes(16).toString('base64url'),
  below: (below) => randomInt(below),
}
