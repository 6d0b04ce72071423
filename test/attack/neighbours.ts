import type { Report } from '../../src/reports/report.ts'
import { attackKey, crowd, type Person, type Publish, subjectOf, worldOf } from './worlds.ts'

/** How far two worlds can be told apart by one report. */
export type Told = {
  /** Total variation: how much better than a coin an attacker guesses who knows everything else. */
  readonly variation: number
  /**
   * The largest ratio of an outcome's frequencies, among those seen often enough in one world and at all in
   * the other.
   */
  readonly ratio: number
  /** How often an outcome came that was never seen in the other world. */
  readonly oneWorldOnly: number
}

const SEEN_OFTEN = 200

/** Draws both worlds `draws` times and compares what came out. */
export function compareWorlds(
  publish: Publish,
  seed: string,
  [a, b]: readonly [Person[], Person[]],
  draws: number,
): Told {
  const [first, second] = [drawn(publish, `${seed} a`, a, draws), drawn(publish, `${seed} b`, b, draws)]
  let variation = 0
  let ratio = 1
  let [onlyFirst, onlySecond] = [0, 0]
  for (const outcome of new Set([...first.keys(), ...second.keys()])) {
    const [p, q] = [first.get(outcome) ?? 0, second.get(outcome) ?? 0]
    variation += Math.abs(p - q) / (2 * draws)
    if (p === 0) onlySecond += q / draws
    else if (q === 0) onlyFirst += p / draws
    else if (Math.min(p, q) >= SEEN_OFTEN) ratio = Math.max(ratio, p / q, q / p)
  }
  return { variation, ratio, oneWorldOnly: Math.max(onlyFirst, onlySecond) }
}

/** Somebody logged or not, beside `others` who did. */
export function loggedOrNot(others: number): [Person[], Person[]] {
  return [[...crowd(others), { stage: 'interview' }], crowd(others)]
}

/** Somebody reached an interview or not, beside `others`. */
export function reachedOrNot(others: number): [Person[], Person[]] {
  return [
    [...crowd(others), { stage: 'interview' }],
    [...crowd(others), { stage: 'applied' }],
  ]
}

function drawn(
  publish: Publish,
  seed: string,
  people: readonly Person[],
  draws: number,
): Map<string, number> {
  const world = worldOf(people)
  const key = attackKey(seed)
  const seen = new Map<string, number>()
  for (let draw = 0; draw < draws; draw += 1) {
    const outcome = sayingOf(publish(key, subjectOf('S', draw), world))
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
  }
  return seen
}

function sayingOf(report: Report): string {
  return JSON.stringify(report)
}
