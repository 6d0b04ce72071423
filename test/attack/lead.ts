import type { Stage } from '../../src/rejections/rejection.ts'
import type { Report } from '../../src/reports/report.ts'
import type { Dice } from '../torture/seeded.ts'
import { smallProbability } from './probabilities.ts'
import { attackKey, type Person, type Publish, subjectOf, worldOf } from './worlds.ts'

/** How often people log in a window, and get to an interview: what a lead may well know. */
const LOGS = 0.6
const REACHES = 0.5
const SURE = 0.95

/** How well a lead decides whether one member, Ann, logged. */
export type LeadsSuccess = {
  /** Right guesses less wrong ones, as a share of all: 0 is a coin, 1 is to know. */
  readonly advantage: number
  /** In what share of the windows the lead was 95% sure. */
  readonly sure: number
}

/**
 * A lead who knows the mechanism, all rates, and what some of the others did, reads one report a window and
 * guesses whether Ann logged, by the likelihoods. In half of the windows she did.
 *
 * @param known how many of the others the lead knows everything about
 */
export function leadGuesses(
  publish: Publish,
  dice: Dice,
  { size, known, windows }: { size: number; known: number; windows: number },
): LeadsSuccess {
  const key = attackKey(`lead ${dice.below(1_000_000)}`)
  let [right, sure] = [0, 0]
  for (let window = 0; window < windows; window += 1) {
    const others = Array.from({ length: size - 1 }, () => somebody(dice))
    const ann: Person = { stage: stageOf(dice) }
    const annLogged = dice.below(2) === 0
    const logged = [...others.filter((one) => one !== null), ...(annLogged ? [ann] : [])]
    const report = publish(key, subjectOf('S', window), worldOf(logged))
    const belief = believes(report, others.slice(0, known), size - 1 - known)
    right += belief > 0.5 === annLogged ? 1 : 0
    sure += belief >= SURE || belief <= 1 - SURE ? 1 : 0
  }
  return { advantage: (2 * right) / windows - 1, sure: sure / windows }
}

/** How likely it is that Ann logged, after this report, if it was as likely as not before. */
function believes(report: Report, known: readonly (Person | null)[], unknown: number): number {
  const people = known.filter((one) => one !== null)
  const reached = people.filter(({ stage }) => stage === 'interview').length
  const without = averaged(report, people.length, reached, unknown)
  const withAnn =
    REACHES * averaged(report, people.length + 1, reached + 1, unknown) +
    (1 - REACHES) * averaged(report, people.length + 1, reached, unknown)
  return withAnn + without === 0 ? 0.5 : withAnn / (withAnn + without)
}

function averaged(report: Report, people: number, reached: number, unknown: number): number {
  let sum = 0
  for (let more = 0; more <= unknown; more += 1) {
    for (let further = 0; further <= more; further += 1) {
      sum +=
        binomial(unknown, more, LOGS) *
        binomial(more, further, REACHES) *
        smallProbability(report, people + more, reached + further)
    }
  }
  return sum
}

const binomials = new Map<string, number>()

function binomial(n: number, k: number, p: number): number {
  const name = `${n} ${k} ${p}`
  const known = binomials.get(name)
  if (known !== undefined) return known
  let ways = 1
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i
  const value = ways * p ** k * (1 - p) ** (n - k)
  binomials.set(name, value)
  return value
}

function somebody(dice: Dice): Person | null {
  return dice.below(1_000) < LOGS * 1_000 ? { stage: stageOf(dice) } : null
}

function stageOf(dice: Dice): Stage {
  return dice.below(1_000) < REACHES * 1_000 ? 'interview' : 'applied'
}
