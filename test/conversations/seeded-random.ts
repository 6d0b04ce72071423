import type { Random } from '../../src/random.ts'

let made = 0

/** Randomness that a seed repeats; the ids are new all the same, since conversations share a database. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return {
    id: () => `id${(made++).toString(36)}`,
    // Mulberry32 (Tommy Ettinger, public domain).
    below: (below) => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below
    },
  }
}
