import { OUTCOMES, type Outcome, REASONS_GIVEN, STAGES, type Stage } from '../../src/rejections/rejection.ts'
import type { CountedEntry } from '../../src/reports/contribution.ts'
import type { ReportSubject } from '../../src/reports/publish-report.ts'
import { type Report, reportSchema } from '../../src/reports/report.ts'
import { BLURS, COMPANY_FLOOR, FLOOR, type Tier } from '../../src/reports/tier.ts'
import type { Dice } from '../torture/seeded.ts'
import { leadGuesses } from './lead.ts'
import { compareWorlds, loggedOrNot, reachedOrNot } from './neighbours.ts'
import { attackKey, type Publish, subjectOf, WINDOW, type World, worldOf } from './worlds.ts'

/** A proof that runs on any publishing function, so that mutants can be put to it. Gives what it found wrong. */
export type Proof = (publish: Publish, dice: Dice) => string[]

/** The sizes of the rest of the group at which a neighbour is looked for. */
export const OTHERS = [0, 3, 4, 5, 6, 8, 12] as const
const RATIO_SLACK = 1.15

/** Proof 1: nobody learns much about one member of a small group, who knows everybody else's entries. */
export function neighboursProof(draws: number, others: readonly number[] = OTHERS): Proof {
  return (publish, dice) =>
    others.flatMap((size) => {
      const seed = `${size} ${dice.below(1_000_000)}`
      const logged = compareWorlds(publish, seed, loggedOrNot(size), draws)
      const reached = compareWorlds(publish, seed, reachedOrNot(size), draws)
      return [
        ...above(`${size} others, logged: variation`, logged.variation, 0.42),
        ...above(`${size} others, logged: ratio`, logged.ratio, Math.E ** 1.5 * RATIO_SLACK),
        ...above(`${size} others, logged: in one world only`, logged.oneWorldOnly, 0.17),
        ...above(`${size} others, stage: variation`, reached.variation, 0.37),
        ...above(`${size} others, stage: ratio`, reached.ratio, Math.E ** 0.7 * RATIO_SLACK),
        ...above(`${size} others, stage: in one world only`, reached.oneWorldOnly, 0.01),
      ]
    })
}

/** Proof 3: a lead who guesses by the likelihoods is right little more often than a coin, and hardly ever sure. */
export function leadProof(windows: number, sizes: readonly number[] = [8, 10, 15, 30]): Proof {
  return (publish, dice) =>
    sizes.flatMap((size) => {
      const all = leadGuesses(publish, dice, { size, known: size - 1, windows })
      const half = leadGuesses(publish, dice, { size, known: Math.floor((size - 1) / 2), windows })
      return [
        ...above(`group of ${size}, all but one known: advantage`, all.advantage, 0.42),
        ...above(`group of ${size}, half known: advantage`, half.advantage, 0.32),
        ...above(`group of ${size}, all but one known: sure`, all.sure, 0.03),
        ...above(`group of ${size}, half known: sure`, half.sure, 0.03),
      ]
    })
}

/** Proof 4 and 9: no number from too few people, none under its threshold, nothing outside the vocabulary. */
export function floorProof(cases: number): Proof {
  return (publish, dice) => {
    for (let round = 0; round < cases; round += 1) {
      const { subject, world } = anything(dice, round)
      const report = publish(attackKey('floor'), subject, world)
      const wrong = wrongNumbers(report, subject, world)
      if (wrong.length > 0) return wrong
    }
    return []
  }
}

/** Proof 5: what may not matter changes not one byte. */
export function invarianceProof(cases: number): Proof {
  return (publish, dice) => {
    const key = attackKey('invariance')
    const say = (subject: ReportSubject, world: World) => JSON.stringify(publish(key, subject, world))
    for (let round = 0; round < cases; round += 1) {
      const { subject, world } = anything(dice, round)
      const before = say(subject, world)
      for (const [name, change] of Object.entries(CHANGES_OF_NOTHING))
        if (say(subject, change(world, dice)) !== before) return [`${name} changed the report`]
    }
    return []
  }
}

/** The noise that one window gives away says nothing about the next. */
export function freshNoiseProof(windows: number): Proof {
  return (publish, dice) => {
    const key = attackKey(`fresh ${dice.below(1_000_000)}`)
    let right = 0
    for (let window = 0; window < windows; window += 1) {
      // Everybody is known to have logged in the first window: what it shows gives its noise away.
      const [known, asked] = [loggedOrNot(11)[0], loggedOrNot(12)[dice.below(2)] ?? []]
      const noise = peopleIn(publish(key, subjectOf('S', `${window} known`), worldOf(known)), known.length)
      const shown = peopleIn(publish(key, subjectOf('S', `${window} asked`), worldOf(asked)), 0)
      right += Math.round(shown - noise) >= 13 === (asked.length === 13) ? 1 : 0
    }
    return above('what an earlier window gave away helps: advantage', (2 * right) / windows - 1, 0.42)
  }
}

function peopleIn(report: Report, less: number): number {
  return report.kind === 'small' ? report.people - less : 0
}

function above(what: string, value: number, most: number): string[] {
  return value > most ? [`${what} is ${value.toFixed(3)}, more than ${most.toFixed(3)}`] : []
}

function entry(memberId: string, about: Partial<CountedEntry>): CountedEntry {
  return {
    memberId,
    enteredAt: WINDOW.from,
    outcome: 'no',
    stage: 'applied',
    reason: 'none',
    companyId: 'c0',
    ...about,
  }
}

/** A random group of a random tier, with leads, members who are not counted, other outcomes and other windows. */
function anything(dice: Dice, round: number): { subject: ReportSubject; world: World } {
  const tier: Tier = dice.pick(['S', 'S', 'M', 'L'])
  const about = tier === 'L' ? dice.pick(['people', 'companies', 'both'] as const) : 'people'
  const size = tier === 'S' ? dice.below(20) : dice.below(tier === 'M' ? 90 : 140)
  const members = Array.from({ length: size }, (_, index) => ({
    memberId: `m${index}`,
    counted: dice.below(5) > 0,
    lead: dice.below(8) === 0,
  }))
  const entries = members.flatMap(({ memberId }) =>
    Array.from({ length: dice.below(4) }, () =>
      entry(memberId, {
        enteredAt: dice.pick([WINDOW.from, WINDOW.to - 1, WINDOW.from - 1, WINDOW.to]),
        outcome: dice.pick(['no', 'no', 'no', ...OUTCOMES] satisfies Outcome[]),
        stage: dice.pick(STAGES),
        reason: dice.pick(REASONS_GIVEN),
        companyId: `c${dice.below(2)}`,
      }),
    ),
  )
  return { subject: subjectOf(tier, `any ${round}`, about), world: { members, entries } }
}

const CHANGES_OF_NOTHING: Readonly<Record<string, (world: World, dice: Dice) => World>> = {
  'another order': ({ members, entries }) => ({
    members: members.toReversed(),
    entries: entries.toReversed(),
  }),
  'another time in the window': ({ members, entries }) => ({
    members,
    entries: entries.map((one) =>
      one.enteredAt === WINDOW.from ? { ...one, enteredAt: WINDOW.from + 12_345 } : one,
    ),
  }),
  'a repeated entry of somebody with no other': ({ members, entries }) => {
    const alone = entries.filter((one) =>
      entries.every((two) => two === one || two.memberId !== one.memberId),
    )
    return { members, entries: [...entries, ...alone] }
  },
  'what leads logged': ({ members, entries }) => ({
    members,
    entries: [...entries, ...members.filter(({ lead }) => lead).map(({ memberId }) => entry(memberId, {}))],
  }),
  'what members logged who are not counted': ({ members, entries }) => ({
    members,
    entries: [
      ...entries,
      ...members
        .filter(({ counted }) => !counted)
        .map(({ memberId }) => entry(memberId, { stage: 'final_round' })),
    ],
  }),
  'what was entered outside the window': ({ members, entries }) => ({
    members,
    entries: [
      ...entries,
      ...members.map(({ memberId }) => entry(memberId, { enteredAt: WINDOW.from - 1 })),
      ...members.map(({ memberId }) => entry(memberId, { enteredAt: WINDOW.to })),
    ],
  }),
  'silences and withdrawals': ({ members, entries }) => ({
    members,
    entries: [...entries, ...members.map(({ memberId }) => entry(memberId, { outcome: 'silence' }))],
  }),
  'looking a second time': (world) => world,
}

function wrongNumbers(report: Report, { tier }: ReportSubject, { members, entries }: World): string[] {
  const parsed = reportSchema.safeParse(report)
  if (!parsed.success) return ['the report says what no report can say']
  if (report.kind === 'none')
    return JSON.stringify(report) === '{"kind":"none"}' ? [] : ['two kinds of nothing']
  if (tier === 'none') return ['a report where there is none']
  const counted = new Set(members.filter((one) => one.counted && !one.lead).map(({ memberId }) => memberId))
  const nos = entries.filter(
    (one) =>
      counted.has(one.memberId) &&
      one.outcome === 'no' &&
      one.enteredAt >= WINDOW.from &&
      one.enteredAt < WINDOW.to,
  )
  const people = (has: (one: CountedEntry) => boolean) =>
    new Set(nos.filter(has).map(({ memberId }) => memberId)).size
  const furthest = (name: Stage) =>
    people((one) => one.stage === name) - people((one) => one.stage === name && goesFurther(nos, one))
  const { threshold, companyThreshold } = BLURS[tier]
  const numbers = [
    ...('people' in report ? [[report.people, people(() => true), FLOOR, threshold] as const] : []),
    ...('stages' in report
      ? [
          ...STAGES.map((name) => [report.stages[name], furthest(name), FLOOR, threshold] as const),
          ...REASONS_GIVEN.map(
            (name) => [report.reasons[name], people((one) => one.reason === name), FLOOR, threshold] as const,
          ),
        ]
      : []),
    ...('companies' in report
      ? report.companies.map(
          (one) =>
            [
              one.people,
              people(({ companyId }) => companyId === one.companyId),
              COMPANY_FLOOR,
              companyThreshold,
            ] as const,
        )
      : []),
  ]
  return numbers.flatMap(([shown, exact, floor, least]) =>
    shown !== 'few' && (exact < floor || shown < least) ? [`${shown} is shown for ${exact} people`] : [],
  )
}

function goesFurther(nos: readonly CountedEntry[], { memberId, stage }: CountedEntry): boolean {
  return nos.some((one) => one.memberId === memberId && STAGES.indexOf(one.stage) > STAGES.indexOf(stage))
}
