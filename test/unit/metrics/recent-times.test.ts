import { expect, test } from 'vitest'
import { recentTimes } from '../../../src/metrics/recent-times.ts'

const STEPS = [0.25, 1, 3] as const
const seconds = (times: ReturnType<typeof recentTimes>, at: number) => [...times.quantiles(at).values()]

test('times are told as quantiles that are rounded up to a step', () => {
  const times = recentTimes(STEPS)
  for (let n = 0; n < 99; n++) times.add(n < 94 ? 200 : 900, 0)
  times.add(60_000, 0)
  expect(seconds(times, 1)).toEqual([0.25, 1, 3])
})

test('quick ones, a few or many, leave the same numbers as none', () => {
  const idle = seconds(recentTimes(STEPS), 0)
  const busy = recentTimes(STEPS)
  for (let n = 0; n < 3_000; n++) busy.add(n % 250, n)
  expect(seconds(busy, 3_000)).toEqual(idle)
})

test('what was slow is forgotten after five minutes', () => {
  const times = recentTimes(STEPS)
  times.add(2_000, 0)
  expect(seconds(times, 299_999)).toEqual([3, 3, 3])
  expect(seconds(times, 300_000)).toEqual([0.25, 0.25, 0.25])
})
