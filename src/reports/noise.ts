import { createHash, createHmac, type KeyObject } from 'node:crypto'
import type { Contribution } from './contribution.ts'

const UNIFORM_BITS = 53

/** Gives the noise of a cell: the same for the same cell of the same report, however often it is asked. */
export type Noise = (cell: string, epsilon: number) => number

/**
 * The noise of one report. It hangs on the secret, on scope and window, and on a digest of everything that
 * was counted: what was published for other people, or for another window, says nothing about it.
 */
export function noiseFor(
  key: KeyObject,
  about: {
    readonly scope: string
    readonly windowId: string
    readonly contributions: readonly Contribution[]
  },
): Noise {
  const digest = digestOf(about.contributions)
  return (cell, epsilon) => {
    const seed = createHmac('sha256', key)
      .update(JSON.stringify(['noise', about.scope, about.windowId, cell, digest]))
      .digest()
    return twoSidedGeometric(epsilon, seed)
  }
}

/**
 * A whole number k with probability (1 - a) / (1 + a) * a^|k|, where a = e^-epsilon: the difference of two
 * geometric numbers (Ghosh, Roughgarden and Sundararajan, 2009).
 *
 * @param seed 16 uniformly random bytes at least
 */
export function twoSidedGeometric(epsilon: number, seed: Buffer): number {
  return geometric(epsilon, seed.readBigUInt64BE(0)) - geometric(epsilon, seed.readBigUInt64BE(8))
}

/** How many failures come before the first success of probability 1 - e^-epsilon. */
function geometric(epsilon: number, random: bigint): number {
  const uniform = (Number(random >> BigInt(64 - UNIFORM_BITS)) + 1) / 2 ** UNIFORM_BITS
  return Math.floor(-Math.log(uniform) / epsilon)
}

function digestOf(contributions: readonly Contribution[]): string {
  const lines = contributions
    .map(({ memberId, stage, reason, companies }) => JSON.stringify([memberId, stage, reason, companies]))
    .toSorted()
  return createHash('sha256').update(lines.join('\n')).digest('base64url')
}
