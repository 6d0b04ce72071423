import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { eveningBefore, instantOf, lessonsDueAt, localTimes } from '../../../src/interviews/interview.ts'

const at = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds
const HOUR_MS = 60 * 60 * 1_000
const untold = (startsAt: number) => ({ startsAt, told: null })
const ZONES = [
  'Europe/Madrid',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'UTC',
]

describe('the evening before an interview', () => {
  test.each([
    ['Europe/Madrid', '2026-03-10T09:00:00Z', '2026-03-09T17:00:00Z'],
    // A Monday's interview: the evening is a Sunday's.
    ['Europe/Madrid', '2026-03-09T09:00:00Z', '2026-03-08T17:00:00Z'],
    // The clocks change in the night between.
    ['Europe/Madrid', '2026-03-29T08:00:00Z', '2026-03-28T17:00:00Z'],
    ['Europe/Madrid', '2026-10-25T08:00:00Z', '2026-10-24T16:00:00Z'],
    ['America/New_York', '2026-03-08T13:00:00Z', '2026-03-07T23:00:00Z'],
    // Half an hour of summer time.
    ['Australia/Lord_Howe', '2026-04-05T00:00:00Z', '2026-04-04T07:00:00Z'],
    ['Pacific/Kiritimati', '2026-03-10T20:00:00Z', '2026-03-10T04:00:00Z'],
    // One minute past midnight.
    ['Europe/Madrid', '2026-03-09T23:01:00Z', '2026-03-09T17:00:00Z'],
    // The leap day.
    ['Europe/Madrid', '2028-03-01T09:00:00Z', '2028-02-29T17:00:00Z'],
    [null, '2026-03-10T09:00:00Z', '2026-03-09T18:00:00Z'],
  ])('in %s of %s is %s', (zone, start, evening) => {
    expect(new Date(eveningBefore(zone, at(start)).at).toISOString()).toBe(
      new Date(at(evening)).toISOString(),
    )
  })

  test('is 18:00 of the local day before, in every zone and on every day', () => {
    const start = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2036-01-01T00:00Z') })
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), start, (zone, startsAt) => {
        const evening = eveningBefore(zone, startsAt)
        const local = Temporal.Instant.fromEpochMilliseconds(evening.at).toZonedDateTimeISO(zone)
        const day = Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(zone).toPlainDate()
        expect(local.toPlainDate().toString()).toBe(day.subtract({ days: 1 }).toString())
        expect(local.toPlainTime().toString()).toBe('18:00:00')
        expect(evening.at).toBeLessThan(startsAt)
      }),
    )
  })
})

describe('lessons for an interview are due', () => {
  const start = at('2026-03-10T09:00:00Z')
  const evening = at('2026-03-09T17:00:00Z')

  test('on the evening before, at once where that is over, and never after the start', () => {
    expect(lessonsDueAt(untold(start), 'Europe/Madrid', at('2026-03-01T09:00:00Z'))).toBe(evening)
    expect(lessonsDueAt(untold(start), 'Europe/Madrid', evening + HOUR_MS)).toBe(evening + HOUR_MS)
    expect(lessonsDueAt(untold(start), 'Europe/Madrid', start - 1)).toBe(start - 1)
    expect(lessonsDueAt(untold(start), 'Europe/Madrid', start)).toBeNull()
  })

  test('elsewhere when the member travels', () => {
    const now = at('2026-03-01T09:00:00Z')
    expect(lessonsDueAt(untold(start), 'America/New_York', now)).toBe(at('2026-03-09T22:00:00Z'))
  })

  test('once: again only for another start with another evening before it', () => {
    const told = { on: '2026-03-09', ofStart: start }
    const due = (startsAt: number, zone = 'Europe/Madrid') =>
      lessonsDueAt({ startsAt, told }, zone, evening + HOUR_MS)
    expect(due(start)).toBeNull()
    expect(due(start + HOUR_MS)).toBeNull()
    expect(due(start, 'Pacific/Kiritimati')).toBeNull()
    expect(due(at('2026-03-17T09:00:00Z'))).toBe(at('2026-03-16T17:00:00Z'))
  })
})

describe('a date and a time', () => {
  test('are an instant where the member is, and the other way round', () => {
    expect(instantOf('Europe/Madrid', '2026-03-10', '10:00')).toBe(at('2026-03-10T09:00:00Z'))
    expect(localTimes('Europe/Madrid', at('2026-03-10T09:00:00Z'))).toEqual({
      date: '2026-03-10',
      time: '10:00',
    })
  })

  test('that the zone skips are as much later, and of two the first is meant', () => {
    expect(instantOf('Europe/Madrid', '2026-03-29', '02:30')).toBe(at('2026-03-29T01:30:00Z'))
    expect(instantOf('Europe/Madrid', '2026-10-25', '02:30')).toBe(at('2026-10-25T00:30:00Z'))
  })

  test.each([
    ['2026-02-29', '10:00'],
    ['2026-13-01', '10:00'],
    ['2026-03-10', '24:00'],
    ['2026-03-10', '9:00'],
    ['2026-03-10', ''],
    ['', '10:00'],
    ['-271822-01-01', '10:00'],
    ['2026-03-10T10:00', '10:00'],
  ])('%s %s are none', (date, time) => expect(instantOf('Europe/Madrid', date, time)).toBeNull())
})
