import { expect, test } from 'vitest'
import { paceOf } from '../../../src/nudges/pace.ts'

const MINUTE_MS = 60_000
const taken = (workspace: string, now: number, count: number) =>
  Array.from({ length: count }, () => paceOf(workspace, now)).map((at) => Math.max(at, now))

test('the first of a workspace go at once, the others no faster than Slack takes them', () => {
  const now = 1_000_000_000_000
  const turns = taken('T-many', now, 1_000)
  expect(turns.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => now))
  for (let at = now; at < now + 4 * MINUTE_MS; at += 1_000) {
    const inMinute = turns.filter((turn) => turn > at && turn <= at + MINUTE_MS)
    expect(inMinute.length).toBeLessThanOrEqual(301)
  }
  expect(taken('T-other', now, 1)).toEqual([now])
})

test('nobody waits for a time that the computer showed by mistake', () => {
  const now = 1_000_000_000_000
  taken('T-back', now + 400 * 24 * 60 * MINUTE_MS, 100)
  expect(taken('T-back', now, 1)).toEqual([now])
})

test('whoever comes later than another process takes the places behind its', () => {
  const now = 1_000_000_000_000
  expect(paceOf('T-shared', now, now + MINUTE_MS)).toBe(now + MINUTE_MS + 200)
  expect(paceOf('T-shared', now, now + MINUTE_MS)).toBe(now + MINUTE_MS + 400)
})
