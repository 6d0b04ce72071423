import { expect, test } from 'vitest'
import { dateIn, writtenDate } from '../../../src/clock/local-date.ts'

const NEW_YEAR = Date.parse('2026-01-01T00:30:00Z')

test.each([
  ['Europe/Madrid', '2026-01-01'],
  ['Pacific/Honolulu', '2025-12-31'],
  [null, '2026-01-01'],
  ['Nowhere/Atall', '2026-01-01'],
])('says which day it is in %s', (zone, date) => {
  expect(dateIn(zone, NEW_YEAR)).toBe(date)
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
