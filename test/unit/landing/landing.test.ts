import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { spreadOver, tellAt } from '../../../src/landing/landing.ts'

const ZONES = ['Europe/Madrid', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC', null]
const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) })
const hour = fc.integer({ min: 9, max: 17 })

function read(at: number, timeZone: string | null): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone ?? 'UTC')
}

test('people met are told of by day on a weekday, never before it is due or in the past', () => {
  fc.assert(
    fc.property(
      instant,
      hour,
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom(...ZONES),
      (now, chosen, days, zone) => {
        const due = read(now, zone).toPlainDate().add({ days })
        const at = tellAt({ dueOn: due.toString(), now, timeZone: zone, hour: chosen })
        const local = read(at, zone)
        expect(at).toBeGreaterThanOrEqual(now)
        expect(Temporal.PlainDate.compare(local.toPlainDate(), due)).toBeGreaterThanOrEqual(0)
        expect(local.dayOfWeek).toBeLessThanOrEqual(5)
        expect(local.hour).toBeGreaterThanOrEqual(9)
        expect(local.hour).toBeLessThan(18)
        const later = Math.max(now, due.toZonedDateTime(zone ?? 'UTC').epochMilliseconds)
        expect(at - later).toBeLessThan(4 * 24 * 60 * 60 * 1_000)
        // Asked again at that moment, it is that moment: what is due then is told then.
        expect(tellAt({ dueOn: due.toString(), now: at, timeZone: zone, hour: chosen })).toBe(at)
      },
    ),
    { numRuns: 2_000 },
  )
})

test('what is due on a Saturday is told on Monday at the chosen hour', () => {
  const at = tellAt({
    dueOn: '2026-04-11',
    now: Date.UTC(2026, 2, 2, 12),
    timeZone: 'Europe/Madrid',
    hour: 10,
  })
  expect(read(at, 'Europe/Madrid').toString()).toContain('2026-04-13T10:00:00')
})

test('people come back three a week, in their order, from next week on', () => {
  expect(spreadOver(['a', 'b', 'c', 'd'], '2026-03-02')).toEqual([
    { id: 'a', on: '2026-03-09' },
    { id: 'b', on: '2026-03-09' },
    { id: 'c', on: '2026-03-09' },
    { id: 'd', on: '2026-03-16' },
  ])
})
