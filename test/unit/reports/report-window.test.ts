import { describe, expect, test } from 'vitest'
import { firstWindowFrom, windowAfter, windowAt, windowOf } from '../../../src/reports/report-window.ts'
import { tierFor, windowWeeksFor } from '../../../src/reports/tier.ts'

const at = (iso: string) => Date.parse(iso)
const shown = (instant: number) => new Date(instant).toISOString()

describe('the calendar of reports', () => {
  test('counts from Monday 5 January 2026, 00:00 where the workspace is', () => {
    const window = windowAt('Europe/Madrid', 8, at('2026-01-04T23:00:00Z'))
    expect(window).toMatchObject({ id: '2026-01-05/8', startsOn: '2026-01-05', endsOn: '2026-03-01' })
    expect([window.from, window.to].map(shown)).toEqual([
      '2026-01-04T23:00:00.000Z',
      '2026-03-01T23:00:00.000Z',
    ])
    expect(windowAt('Europe/Madrid', 8, at('2026-01-04T22:59:59Z')).endsOn).toBe('2026-01-04')
  })

  test('publishes on the Wednesday after it closed, 10:00, also over a change of clocks', () => {
    const window = windowAt('America/New_York', 4, at('2026-02-20T12:00:00Z'))
    expect(window).toMatchObject({ startsOn: '2026-02-02', endsOn: '2026-03-01' })
    expect(shown(window.publishedAt)).toBe('2026-03-04T15:00:00.000Z')
    expect(shown(windowAfter('America/New_York', window).publishedAt)).toBe('2026-04-01T14:00:00.000Z')
  })

  test.each([1, 4, 8] as const)('leaves no gap between windows of %i weeks, in any zone', (weeks) => {
    for (const zone of ['Pacific/Kiritimati', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC']) {
      let window = windowAt(zone, weeks, at('2026-01-10T00:00:00Z'))
      for (let count = 0; count < 60; count += 1) {
        const next = windowAfter(zone, window)
        expect(next.from).toBe(window.to)
        expect(windowAt(zone, weeks, next.from)).toEqual(next)
        expect(windowAt(zone, weeks, next.to - 1)).toEqual(next)
        expect(windowOf(zone, next.id)).toEqual(next)
        window = next
      }
    }
  })

  test('starts a first window at a boundary, not before the instant', () => {
    expect(firstWindowFrom('UTC', 4, at('2026-02-02T00:00:00Z')).startsOn).toBe('2026-02-02')
    expect(firstWindowFrom('UTC', 4, at('2026-02-02T00:00:00.001Z')).startsOn).toBe('2026-03-02')
  })
})

test.each([
  [0, 'none', 8],
  [6, 'none', 8],
  [7, 'S', 8],
  [14, 'S', 8],
  [15, 'S', 4],
  [59, 'S', 4],
  [60, 'M', 4],
  [499, 'M', 4],
  [500, 'L', 4],
  [1_999, 'L', 4],
  [2_000, 'L', 1],
] as const)('%i counted members make tier %s with windows of %i weeks', (counted, tier, weeks) => {
  expect([tierFor(counted), windowWeeksFor(counted)]).toEqual([tier, weeks])
})
