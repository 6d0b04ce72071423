/** Chance that a seed repeats. */
export type Dice = {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are enough to choose faults with. */
export function seeded(seed: number): Dice {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
  }
}
