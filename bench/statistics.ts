/** Times of the product and of the bare app that were taken right after each other, in milliseconds. */
export type Round = { readonly product: readonly number[]; readonly bare: readonly number[] }

/** How many times the bare app's time the product needs, and between what bounds in 95 of 100 resamplings. */
export type Ratio = { readonly ratio: number; readonly low: number; readonly high: number }

const RESAMPLINGS = 2_000

/** The smallest value that at least `share` (0 to 1) of the values do not exceed: the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined) throw new Error('no values were measured')
  return found
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return (percentile(values, 0.5) + -percentile(negated(values), 0.5)) / 2
}

/**
 * The median of the product's block medians over that of the bare app's. The bounds come from drawing whole
 * rounds again and again (bootstrap), so that what slowed a round slows both sides of it. `random` gives
 * numbers from 0 up to, not including, 1.
 */
export function ratioOf(rounds: readonly Round[], random: () => number): Ratio {
  const blocks = rounds.map(({ product, bare }) => ({ product: median(product), bare: median(bare) }))
  const resampled = Array.from({ length: RESAMPLINGS }, () => {
    const drawn = blocks.flatMap(() => blocks[Math.floor(random() * blocks.length)] ?? [])
    return ratioOfMedians(drawn)
  })
  return {
    ratio: ratioOfMedians(blocks),
    low: percentile(resampled, 0.025),
    high: percentile(resampled, 0.975),
  }
}

function ratioOfMedians(blocks: readonly { product: number; bare: number }[]): number {
  return median(blocks.map((block) => block.product)) / median(blocks.map((block) => block.bare))
}

function negated(values: readonly number[]): number[] {
  return values.map((value) => -value)
}
