import { expect, onTestFinished, test } from 'vitest'
import { watchStalls } from '../../../src/slack/receivers/stall-watch.ts'

const BEGINNING = 1_000_000

function watching() {
  let now = BEGINNING
  const watch = watchStalls(() => now)
  onTestFinished(watch.stop)
  return (ms: number, notBefore = 0) => {
    now += ms
    return watch.cameAt(BEGINNING + notBefore) - BEGINNING
  }
}

test('what is read after a stall may have come when it began, and what is read later came now', () => {
  const after = watching()
  expect(after(0)).toBe(0)
  expect(after(900)).toBe(900)
  // Frozen for 22 s: what had come meanwhile is read within the next turns.
  expect(after(22_000)).toBe(900)
  expect(after(400)).toBe(900)
  // Frozen again at once.
  expect(after(5_000)).toBe(900)
  expect(after(499)).toBe(900)
  expect(after(1)).toBe(28_800)
})

test('nothing came before it was sent', () => {
  const after = watching()
  expect(after(22_000, 21_990)).toBe(21_990)
  expect(after(100, 22_050)).toBe(22_050)
})
