import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateIn, EARLIEST_ZONE, isLocalDate, writtenDate } from '../../../src/clock/local-date.ts'

const at = (instant: string) => Date.parse(instant)

describe('dateIn', () => {
  test.each([
    ['Pacific/Honolulu', '2026-03-02T05:00:00Z', '2026-03-01'],
    ['Europe/Berlin', '2026-03-02T05:00:00Z', '2026-03-02'],
    ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Asia/Kathmandu', '2026-12-31T18:14:59Z', '2026-12-31'],
    ['Asia/Kathmandu', '2026-12-31T18:15:00Z', '2027-01-01'],
    [EARLIEST_ZONE, '2026-03-01T10:00:00Z', '2026-03-02'],
    [null, '2026-03-02T23:59:59Z', '2026-03-02'],
    ['Mars/Olympus', '2026-03-02T23:59:59Z', '2026-03-02'],
    ['', '2026-03-02T23:59:59Z', '2026-03-02'],
  ])('in %s at %s is %s', (zone, instant, date) => {
    expect(dateIn(zone, at(instant))).toBe(date)
  })

  test('is nowhere later than in the zone where each day comes first', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
    const instants = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') })
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        expect(dateIn(zone, instant) <= dateIn(EARLIEST_ZONE, instant)).toBe(true)
      }),
    )
  })
})

describe('isLocalDate', () => {
  test.each(['2026-03-02', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isLocalDate(text)).toBe(true)
  })

  test.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-2',
    '02.03.2026',
    '2026-03-02T00:00',
    ' 2026-03-02',
  ])('refuses "%s"', (text) => {
    expect(isLocalDate(text)).toBe(false)
  })
})

test('writes a date with its weekday, in the language asked for, whatever was written before', () => {
  expect(writtenDate('2026-03-03', 'en-GB')).toBe('Tuesday, 3 March 2026')
  expect(writtenDate('2026-03-03', 'en-US')).toBe('Tuesday, March 3, 2026')
  expect(writtenDate('2026-03-03', 'en-GB')).toBe('Tuesday, 3 March 2026')
})

test('writes the same day wherever the computer is', () => {
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Honolulu'
  expect(writtenDate('2026-03-03', 'de')).toBe('Dienstag, 3. März 2026')
  process.env.TZ = zone
})
