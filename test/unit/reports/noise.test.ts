import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { twoSidedGeometric } from '../../../src/reports/noise.ts'
import { noiseProbability } from '../../attack/probabilities.ts'

const DRAWS = 200_000

test.each([0.2, 0.25, 0.5, 0.7, 0.8])(
  'the noise of epsilon %s has its exact probabilities',
  (epsilon) => {
    const seen = new Map<number, number>()
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const noise = twoSidedGeometric(epsilon, createHash('sha256').update(`${epsilon} ${draw}`).digest())
      seen.set(noise, (seen.get(noise) ?? 0) + 1)
    }
    for (let k = -12; k <= 12; k += 1) {
      const p = noiseProbability(epsilon, k)
      const z = ((seen.get(k) ?? 0) - DRAWS * p) / Math.sqrt(DRAWS * p * (1 - p))
      expect(Math.abs(z), `${k}`).toBeLessThan(5)
    }
  },
  60_000,
)
