import type { Contribution } from '../../src/reports/contribution.ts'
import type { blurReport, ReportSubject } from '../../src/reports/publish-report.ts'
import type { Report } from '../../src/reports/report.ts'
import { BLURS, COMPANY_FLOOR } from '../../src/reports/tier.ts'
import { cellProbability } from './probabilities.ts'
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
    ...[...new Set(everybody.map(({ stage }) => stage))].map((stage) =>
      cell(
        blur.cell,
        (one) => one.stage === stage,
        (report) => (report.kind === 'full' ? report.stages[stage] : 'few'),
      ),
    ),
    ...[...new Set(everybody.map(({ reason }) => reason))].map((reason) =>
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
  const ratio = cells.reduce((sum, { shownIn, first, second, locks }) => {
    const shown = shownIn(report)
    return (
      sum + Math.log(cellProbability(shown, first, locks)) - Math.log(cellProbability(shown, second, locks))
    )
  }, 0)
  return ratio > 0
}
