import { describe, expect, test } from 'vitest'
import { blurReport, publishReport } from '../../../src/reports/publish-report.ts'
import type { Person } from '../../attack/worlds.ts'
import { attackKey, crowd, subjectOf, worldOf } from '../../attack/worlds.ts'
import { seeded } from '../../torture/seeded.ts'

const LOGGING = 85
const WINDOWS = 2_000

/** In how many of the windows a group of that many counted members gets a report. */
function reportsOf(counted: number): number {
  const dice = seeded(counted)
  const windows = Array.from({ length: WINDOWS }, (_, window) => {
    const logged: Person[] = crowd(counted).filter(() => dice.below(100) < LOGGING)
    return publishReport(attackKey('use'), subjectOf('S', window), worldOf(logged)).kind === 'small'
  })
  return windows.filter(Boolean).length / WINDOWS
}

describe('with 85% of the counted members logging in a window', () => {
  test.each([
    { counted: 9, least: 0.65 },
    { counted: 14, least: 0.95 },
  ])('$counted counted members get a report in $least of the windows', ({ counted, least }) => {
    expect(reportsOf(counted)).toBeGreaterThanOrEqual(least)
  })
})

test.each([
  { counted: 200, tier: 'M', points: 3, windows: 300 },
  { counted: 10_000, tier: 'L', points: 0.5, windows: 10 },
] as const)('at $counted members nine of ten shares are within $points points of the truth', (of) => {
  const contributions = crowd(of.counted).map(({ stage, reason = 'none' }, index) => {
    return { memberId: `m${index}`, stage, reason, companies: [] }
  })
  const errors = Array.from({ length: of.windows }, (_, window) => {
    const report = blurReport(attackKey('use'), subjectOf(of.tier, window), contributions)
    if (report.kind !== 'full') throw new Error('there is no report')
    return Object.entries(report.stages).map(([name, shown]) => {
      const exact = contributions.filter(({ stage }) => stage === name).length / of.counted
      return Math.abs(Number(shown) / report.people - exact) * 100
    })
  }).flat()
  const ordered = errors.toSorted((a, b) => a - b)
  expect(ordered[Math.floor(0.9 * ordered.length)]).toBeLessThanOrEqual(of.points)
})
