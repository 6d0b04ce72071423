import { expect, onTestFinished, test } from 'vitest'
import { watchStalls } from '../../../src/slack/receivers/stall-watch.ts'

test('what is read after a stall may have come when it began, and what is read later came now', () => {
  let now = 1_000_000
  const watch = watchStalls(() => now)
  onTestFinished(watch.stop)
  const after = (ms: number) => {
    now += ms
    return watch.cameAt() - 1_000_000
  }
  expect(after(0)).toBe(0)
  expect(after(900)).toBe(900)
  // Frozen for 22 s: what had come meanwhile is read within the next turns.
  expect(after(22_000)).toBe(900)
  expect(after(400)).toBe(900)
  // Frozen again at once.
  expect(after(5_000)).toBe(900)
  expect(after(999)).toBe(900)
  expect(after(1)).toBe(29_300)
})
