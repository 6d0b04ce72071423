import type { Contribution } from '../../src/reports/contribution.ts'
import type { blurReport, ReportSubject } from '../../src/reports/publish-report.ts'
import type { Report } from '../../src/reports/report.ts'
import { BLURS, COMPANY_FLOOR } from '../../src/reports/tier.ts'
import { cellProbability, smallProbability } from './probabilities.ts'
import { attackKey, crowd, type Person, subjectOf } from './worlds.ts'

export type LargeTier = 'M' | 'L'

/**
 * How far two worlds of a large group can be told apart by an attacker who knows every other member's
 * entries: over `draws` reports of each world, how much more often the likelier world is the real one than
 * it would be by a coin. By the lemma of Neyman and Pearson nobody does better.
 */
export function likelihoodGap(
  blur: typeof blurReport,
  { tier, about, seed }: { tier: LargeTier; about: ReportSubject['about']; seed: string },
  [first, second]: readonly [Contribution[], Contribution[]],
  draws: number,
): number {
  const differing = cellsThatDiffer(tier, about, first, second)
  const key = attackKey(seed)
  let right = 0
  for (let draw = 0; draw < draws; draw += 1) {
    const inFirst = blur(key, subjectOf(tier, `a ${draw}`, about), first)
    const inSecond = blur(key, subjectOf(tier, `b ${draw}`, about), second)
    right += (isLikelierFirst(inFirst, differing) ? 1 : 0) + (isLikelierFirst(inSecond, differing) ? 0 : 1)
  }
  return right / draws - 1
}

/** A crowd with one more person, who logged this; and the same crowd with that person's other doing, or without. */
export function largeWorlds(
  size: number,
  one: Person,
  other: Person | null,
): [Contribution[], Contribution[]] {
  const others = crowd(size)
  return [[...others, one].map(contributes), [...others, ...(other === null ? [] : [other])].map(contributes)]
}

/** What one report is made of where these people logged. */
function contributes({ stage, reason = 'none', companies = [] }: Person, index: number): Contribution {
  return { memberId: `m${index}`, stage, reason, companies }
}

type Cell = {
  readonly shownIn: (report: Report) => number | 'few'
  readonly first: number
  readonly second: number
  readonly locks: { epsilon: number; floor?: number; least: number }
}

/** Cells with the same people in both worlds say nothing about which one is real. */
function cellsThatDiffer(
  tier: LargeTier,
  about: ReportSubject['about'],
  first: readonly Contribution[],
  second: readonly Contribution[],
): Cell[] {
  const blur = BLURS[tier]
  const cell = (epsilon: number, has: (one: Contribution) => boolean, shownIn: Cell['shownIn']): Cell => ({
    shownIn,
    first: first.filter(has).length,
    second: second.filter(has).length,
    locks: { epsilon, least: blur.threshold },
  })
  const everybody = [...first, ...second]
  const cells = [
    cell(
      blur.people,
      () => true,
      (report) => (report.kind === 'full' ? report.people : 'few'),
    ),
    ...[...new Set(everybody.flatMap(({ stage }) => stage ?? []))].map((stage) =>
      cell(
        blur.cell,
        (one) => one.stage === stage,
        (report) => (report.kind === 'full' ? report.stages[stage] : 'few'),
      ),
    ),
    ...[...new Set(everybody.flatMap(({ reason }) => reason ?? []))].map((reason) =>
      cell(
        blur.cell,
        (one) => one.reason === reason,
        (report) => (report.kind === 'full' ? report.reasons[reason] : 'few'),
      ),
    ),
    ...(about === 'people' ? [] : [...new Set(everybody.flatMap(({ companies }) => companies))]).map(
      (id) => ({
        ...cell(
          blur.company,
          ({ companies }) => companies.includes(id),
          (report) =>
            'companies' in report
              ? (report.companies.find(({ companyId }) => companyId === id)?.people ?? 'few')
              : 'few',
        ),
        locks: { epsilon: blur.company, floor: COMPANY_FLOOR, least: blur.companyThreshold },
      }),
    ),
  ]
  return cells.filter((one) => one.first !== one.second)
}

function isLikelierFirst(report: Report, cells: readonly Cell[]): boolean {
  return logRatio(report, cells) > 0
}

/** How much likelier a large group's report is in the first world, as a logarithm. */
function logRatio(report: Report, cells: readonly Cell[]): number {
  return cells.reduce((sum, { shownIn, first, second, locks }) => {
    const shown = shownIn(report)
    return (
      sum + Math.log(cellProbability(shown, first, locks)) - Math.log(cellProbability(shown, second, locks))
    )
  }, 0)
}

/** A scope whose report the attacker opens: how it is made, and who is counted in it in either world. */
export type Opened = {
  readonly tier: 'S' | LargeTier
  readonly about: ReportSubject['about']
  readonly worlds: readonly [Contribution[], Contribution[]]
}

/**
 * The same for several reports of one window that one lead can open, read together: a group's and its
 * community's. What each says about the two worlds is added up.
 */
export function gapOfAll(
  blur: typeof blurReport,
  seed: string,
  opened: readonly Opened[],
  draws: number,
): number {
  const key = attackKey(seed)
  const readers = opened.map(({ tier, about, worlds }, nth) => ({
    draw: (world: 0 | 1, draw: number) =>
      blur(key, { ...subjectOf(tier, `${world} ${draw}`, about), scope: `scope ${nth}` }, worlds[world]),
    says: tier === 'S' ? smallRatio(worlds) : largeRatio(tier, about, worlds),
  }))
  let right = 0
  for (let draw = 0; draw < draws; draw += 1) {
    for (const world of [0, 1] as const) {
      const ratio = readers.reduce((sum, { draw: report, says }) => sum + says(report(world, draw)), 0)
      right += ratio > 0 === (world === 0) ? 1 : 0
    }
  }
  return right / draws - 1
}

function smallRatio([first, second]: Opened['worlds']): (report: Report) => number {
  const reached = (world: Contribution[]) =>
    world.filter(({ stage }) => stage === 'interview' || stage === 'final_round').length
  const [a, b] = [reached(first), reached(second)]
  return (report) =>
    Math.log(smallProbability(report, first.length, a)) - Math.log(smallProbability(report, second.length, b))
}

function largeRatio(tier: LargeTier, about: ReportSubject['about'], [first, second]: Opened['worlds']) {
  const cells = cellsThatDiffer(tier, about, first, second)
  return (report: Report) => logRatio(report, cells)
}
