import { expect, test } from 'vitest'
import { blurReport } from '../../../src/reports/publish-report.ts'
import { largeWorlds, likelihoodGap } from '../../attack/likelihood.ts'

const ann = { stage: 'interview', reason: 'pay', companies: ['c0', 'c1', 'c2'] } as const
const annsOtherStage = { ...ann, stage: 'applied' } as const

test.each([
  { tier: 'M', size: 60, about: 'people', logged: 0.4, stage: 0.28, draws: 20_000 },
  { tier: 'M', size: 140, about: 'people', logged: 0.4, stage: 0.28, draws: 20_000 },
  { tier: 'L', size: 500, about: 'people', logged: 0.2, stage: 0.13, draws: 5_000 },
  { tier: 'L', size: 500, about: 'both', logged: 0.26, stage: 0.13, draws: 5_000 },
] as const)(
  'whoever knows everybody else of $size can not tell what one member logged: $tier, $about',
  ({ tier, size, about, logged, stage, draws }) => {
    const gap = (other: typeof annsOtherStage | null) =>
      likelihoodGap(blurReport, { tier, about, seed: 'large' }, largeWorlds(size, ann, other), draws)
    expect(gap(null)).toBeLessThanOrEqual(logged)
    expect(gap(annsOtherStage)).toBeLessThanOrEqual(stage)
  },
  240_000,
)
