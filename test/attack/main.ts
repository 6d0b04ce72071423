import { randomInt } from 'node:crypto'
import { blurReport, publishReport } from '../../src/reports/publish-report.ts'
import { seeded } from '../torture/seeded.ts'
import { leadGuesses } from './lead.ts'
import { gapOfAll, largeWorlds, likelihoodGap } from './likelihood.ts'
import { compareWorlds, loggedOrNot, reachedOrNot } from './neighbours.ts'
import { floorProof, invarianceProof, OTHERS } from './proofs.ts'

/** Attacks the report with a fresh seed, or the one given, and prints how far an attacker got. */
const seed = Number(process.argv[2] ?? randomInt(1_000_000))
const DRAWS = 20_000
const WINDOWS = 4_000

const PAIRS = [
  [['S', 9], ['S', 30], 'people'],
  [['S', 9], ['M', 100], 'people'],
  [['M', 60], ['M', 150], 'people'],
  [['S', 20], ['L', 500], 'both'],
  [['M', 60], ['L', 500], 'both'],
] as const

const say = (line = '') => process.stdout.write(`${line}\n`)
const share = (value: number) => value.toFixed(3)

say(`Attacking the report, seed ${seed}. Bounds stand behind each figure.`)
say('\nA small group; the attacker knows everybody else:')
for (const others of OTHERS) {
  const logged = compareWorlds(publishReport, `${seed}`, loggedOrNot(others), DRAWS)
  const stage = compareWorlds(publishReport, `${seed}`, reachedOrNot(others), DRAWS)
  say(
    `  ${others} others: logged or not ${share(logged.variation)} (0.42), ratio ${share(logged.ratio)} (5.15), ` +
      `in one world only ${share(logged.oneWorldOnly)} (0.17); ` +
      `stage ${share(stage.variation)} (0.37), ratio ${share(stage.ratio)} (2.32), ${share(stage.oneWorldOnly)} (0.01)`,
  )
}

say('\nA large group; the attacker knows everybody else, and guesses by the likelihoods:')
const ann = { stage: 'interview', reason: 'pay', companies: ['c0', 'c1', 'c2'] } as const
for (const [tier, size, about, most] of [
  ['M', 60, 'people', '(0.40), stage (0.28)'],
  ['M', 140, 'people', '(0.40), stage (0.28)'],
  ['L', 500, 'people', '(0.20), stage (0.13)'],
  ['L', 500, 'both', '(0.26), stage (0.13)'],
] as const) {
  const gap = (other: { stage: 'applied' } | null) => {
    const worlds = largeWorlds(size, ann, other === null ? null : { ...ann, ...other })
    return likelihoodGap(blurReport, { tier, about, seed: `${seed}` }, worlds, DRAWS)
  }
  say(
    `  ${tier}, ${size}, ${about}: logged ${share(gap(null))}, stage ${share(gap({ stage: 'applied' }))}; bounds: logged ${most}`,
  )
}

say('\nA group and its community read together, for one window; the attacker knows everybody else:')
for (const [group, community, about] of PAIRS) {
  const gap = (other: { stage: 'applied' } | null) => {
    const changed = other === null ? null : { ...ann, ...other }
    const opened = [group, community].map(([tier, size], nth) => ({
      tier,
      about: nth === 0 ? ('people' as const) : about,
      worlds: largeWorlds(size, ann, changed),
    }))
    return gapOfAll(blurReport, `${seed}`, opened, DRAWS)
  }
  say(
    `  ${group.join(' of ')} and ${community.join(' of ')}, ${about}: logged ${share(gap(null))}, stage ${share(gap({ stage: 'applied' }))}`,
  )
}

say('\nA lead who reads a report a window and guesses whether Ann logged:')
for (const size of [8, 10, 15, 30]) {
  const all = leadGuesses(publishReport, seeded(seed), { size, known: size - 1, windows: WINDOWS })
  const half = leadGuesses(publishReport, seeded(seed), {
    size,
    known: Math.floor((size - 1) / 2),
    windows: WINDOWS,
  })
  say(
    `  group of ${size}: all but one known ${share(all.advantage)} (0.42), sure in ${share(all.sure)} (0.03); ` +
      `half known ${share(half.advantage)} (0.32), sure in ${share(half.sure)} (0.03)`,
  )
}

const wrong = [
  ...floorProof(50_000)(publishReport, seeded(seed)),
  ...invarianceProof(1_000)(publishReport, seeded(seed)),
]
say(
  `\n50,000 random cases, and 1,000 with what may not matter changed: ${wrong.join('; ') || 'nothing wrong'}`,
)
