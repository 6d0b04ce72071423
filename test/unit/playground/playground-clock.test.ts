import { describe, expect, test } from 'vitest'
import { playgroundClock } from '../../../src/playground/playground-clock.ts'

const START = Date.parse('2026-03-02T09:00:00Z')

function setUp(offset = 0) {
  let real = START
  const clock = playgroundClock(() => real, offset)
  const passes = (ms: number) => {
    real += ms
  }
  return { clock, passes }
}

describe('the clock of the playground', () => {
  test('runs with real time, ahead of it or behind', () => {
    const { clock, passes } = setUp(-5_000)
    expect(clock.now()).toBe(START - 5_000)
    passes(1_000)
    expect(clock.now()).toBe(START - 4_000)
  })

  test('is moved forward, tells who listens, and runs on from there', () => {
    const { clock, passes } = setUp()
    const heard: number[] = []
    clock.onMoved(() => heard.push(clock.now()))
    clock.moveTo(START + 60_000)
    passes(500)
    expect(heard).toEqual([START + 60_000])
    expect(clock.now()).toBe(START + 60_500)
    expect(clock.offset).toBe(60_000)
  })

  test('never goes back', () => {
    const { clock } = setUp()
    const heard: number[] = []
    clock.onMoved(() => heard.push(clock.now()))
    clock.moveTo(START - 1)
    expect(clock.now()).toBe(START)
    expect(heard).toEqual([])
  })
})
