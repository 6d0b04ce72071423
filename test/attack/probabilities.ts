import type { Report } from '../../src/reports/report.ts'
import { FLOOR } from '../../src/reports/tier.ts'

/** The two-sided geometric distribution, from its formula. */
export function noiseProbability(epsilon: number, k: number): number {
  const a = Math.exp(-epsilon)
  return ((1 - a) / (1 + a)) * a ** Math.abs(k)
}

/** The probability of a noise of `k` or less. */
export function noiseAtMost(epsilon: number, k: number): number {
  const a = Math.exp(-epsilon)
  return k < 0 ? a ** -k / (1 + a) : 1 - a ** (k + 1) / (1 + a)
}

/** How likely a cell shows `shown` when it stands for `exact` people. */
export function cellProbability(
  shown: number | 'few',
  exact: number,
  { epsilon, floor = FLOOR, least }: { epsilon: number; floor?: number; least: number },
): number {
  if (exact < floor) return shown === 'few' ? 1 : 0
  if (shown === 'few') return noiseAtMost(epsilon, least - 1 - exact)
  return shown < least ? 0 : noiseProbability(epsilon, shown - exact)
}

/** How likely a small group's report is, when `people` logged and `reached` of them got to an interview. */
export function smallProbability(report: Report, people: number, reached: number): number {
  if (report.kind === 'none') return cellProbability('few', people, { epsilon: 0.8, least: 7 })
  if (report.kind !== 'small') return 0
  const upTo = (limit: number) => noiseAtMost(0.7, limit - reached)
  // Less than two fifths of the shown number; more than three fifths of it.
  const less = upTo(Math.ceil((2 * report.people) / 5) - 1)
  const notMore = upTo(Math.floor((3 * report.people) / 5))
  const share = { less, about: notMore - less, more: 1 - notMore }[report.interview]
  return cellProbability(report.people, people, { epsilon: 0.8, least: 7 }) * share
}
