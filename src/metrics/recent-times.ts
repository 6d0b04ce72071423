/**
 * How long something took lately, without telling how often it happened: quantiles of the last five minutes,
 * each rounded up to a step. The lowest step is what nobody has to look at, and stands there also when nothing
 * happened at all: on a good day the numbers are the same whether members use Onward or not.
 */
export type RecentTimes = {
  add(ms: number, realNow: number): void
  /** Seconds by quantile; 1 is the longest. A time above all steps stands as the highest of them. */
  quantiles(realNow: number): ReadonlyMap<number, number>
}

const WINDOW_MS = 5 * 60_000
const KEPT = 1_000
const QUANTILES = [0.5, 0.95, 1] as const

/** @param steps in seconds, ascending */
export function recentTimes(steps: readonly [number, ...number[]]): RecentTimes {
  let kept: { readonly ms: number; readonly at: number }[] = []

  function roundUp(seconds: number): number {
    return steps.find((step) => seconds <= step) ?? steps.at(-1) ?? steps[0]
  }

  return {
    add(ms, at) {
      kept.push({ ms, at })
      if (kept.length > KEPT) kept.shift()
    },
    quantiles(realNow) {
      kept = kept.filter(({ at }) => at > realNow - WINDOW_MS)
      const sorted = kept.map(({ ms }) => ms).sort((a, b) => a - b)
      const at = (quantile: number) => sorted[Math.ceil(quantile * sorted.length) - 1] ?? 0
      return new Map(QUANTILES.map((quantile) => [quantile, roundUp(at(quantile) / 1_000)]))
    },
  }
}
