import { describe, expect, test } from 'vitest'
import { median, percentile, ratioOf } from '../../../bench/statistics.ts'

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

  test.each([
    [0.5, 50],
    [0.95, 95],
    [0.99, 99],
    [1, 100],
  ])('at %d of 1 to 100 in any order is %d', (share, value) => {
    expect(percentile(hundred, share)).toBe(value)
  })

  test('of nothing is an error, not a good figure', () => {
    expect(() => percentile([], 0.5)).toThrow('no values')
  })
})

test('the median of an even number of values is the mean of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([3, 1, 2])).toBe(2)
})

describe('ratioOf', () => {
  const drawn = (values: readonly number[]) => {
    let turn = 0
    return () => values[turn++ % values.length] ?? 0
  }

  test('is the ratio of the medians of the block medians: one slow block and one slow time change nothing', () => {
    const rounds = [
      { product: [2, 2, 900], bare: [1, 1, 1] },
      { product: [2, 2, 2], bare: [1, 1, 700] },
      { product: [800, 800, 800], bare: [600, 600, 600] },
    ]
    expect(ratioOf(rounds, drawn([0.1, 0.5, 0.9])).ratio).toBe(2)
  })

  test('has bounds as wide as the rounds differ', () => {
    const same = { product: [3], bare: [2] }
    expect(ratioOf([same, same, same], drawn([0.1, 0.5, 0.9]))).toEqual({ ratio: 1.5, low: 1.5, high: 1.5 })
    const other = { product: [6], bare: [2] }
    const bounds = ratioOf([same, other, same, other], drawn([0.1, 0.2, 0.3, 0.8, 0.9, 0.6, 0.4, 0.1, 0.7]))
    expect(bounds.low).toBe(1.5)
    expect(bounds.high).toBeGreaterThan(bounds.ratio)
  })
})
