import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPause } from '../../../src/people/read-pause.ts'

/** A Sunday. */
const TODAY = '2026-11-22'
const european = { today: TODAY, monthFirst: false }

test.each([
  ['3 weeks', '2026-12-13'],
  ['2 wks', '2026-12-06'],
  ['2wks', '2026-12-06'],
  ['2w', '2026-12-06'],
  ['two weeks', '2026-12-06'],
  ['for two weeks, please.', '2026-12-06'],
  ['a couple of weeks', '2026-12-06'],
  ['a few weeks', '2026-12-13'],
  ['a fortnight', '2026-12-06'],
  ['10 days', '2026-12-02'],
  ['a month', '2026-12-22'],
  ['1 month and 2 weeks', '2027-01-05'],
  ['6 mo', '2027-05-22'],
  ['a year', '2027-11-22'],
  ['3 weeks from now', '2026-12-13'],
  ['until March 3', '2027-03-03'],
  ['until 3 March', '2027-03-03'],
  ['till the 3rd of march', '2027-03-03'],
  ['until March 3rd, 2028', '2028-03-03'],
  ['until Wed 3 March', '2027-03-03'],
  ['until march', '2027-03-01'],
  ['until end of january', '2027-02-01'],
  ['until the 3rd', '2026-12-03'],
  ['until the 22nd', '2026-12-22'],
  ['till next monday', '2026-11-23'],
  ['until friday', '2026-11-27'],
  ['until sunday', '2026-11-29'],
  ['tomorrow', '2026-11-23'],
  ['the day after tomorrow', '2026-11-24'],
  ['until next week', '2026-11-23'],
  ['until next month', '2026-12-01'],
  ['until the end of the month', '2026-12-01'],
  ['until 2027-01-10', '2027-01-10'],
  ['until 10.1.2027', '2027-01-10'],
  ['until 10.1.', '2027-01-10'],
  ['until 3/4', '2027-04-03'],
  ['until 12/25', '2026-12-25'],
  ['until 29 feb', '2028-02-29'],
  ['until nov 22', '2027-11-22'],
  ['2 semanas', '2026-12-06'],
  ['dos semanas', '2026-12-06'],
  ['un mes', '2026-12-22'],
  ['10 días', '2026-12-02'],
  ['un año', '2027-11-22'],
  ['una quincena', '2026-12-06'],
  ['un par de semanas', '2026-12-06'],
  ['un mes y dos semanas', '2027-01-05'],
  ['hasta el 3 de marzo', '2027-03-03'],
  ['hasta el 3 de marzo de 2028', '2028-03-03'],
  ['hasta el próximo lunes', '2026-11-23'],
  ['hasta el miércoles', '2026-11-25'],
  ['hasta la semana que viene', '2026-11-23'],
  ['hasta fin de mes', '2026-12-01'],
  ['hasta finales de enero', '2027-02-01'],
  ['hasta mañana', '2026-11-23'],
  ['hasta pasado mañana', '2026-11-24'],
  ['hasta marzo', '2027-03-01'],
  ['HASTA EL 3', '2026-12-03'],
])('"%s" is read as %s', (text, until) => {
  expect(readPause(text, european)).toEqual({ kind: 'read', until })
})

test('a date of two numbers is read as the member writes dates', () => {
  expect(readPause('3/4', { today: TODAY, monthFirst: true })).toEqual({ kind: 'read', until: '2027-03-04' })
  expect(readPause('4.3.', { today: TODAY, monthFirst: true })).toEqual({ kind: 'read', until: '2027-03-04' })
})

test.each([
  '',
  'weeks',
  'a while',
  'for ever',
  'two',
  'until 31 february',
  'until march april',
  '3 weeks next to my mother',
  '3 bananas',
  '2 2 weeks',
  'until 45 march',
  'constructor',
  'until the constructor',
  '1000000 weeks',
])('"%s" is not understood', (text) => {
  expect(readPause(text, european)).toEqual({ kind: 'not understood' })
})

test.each(['today', '0 weeks', 'until 2020-01-01', 'hoy', 'until 3 march 2026'])('"%s" is past', (text) => {
  expect(readPause(text, european)).toEqual({ kind: 'past' })
})

test('whatever is typed, the day is after today or none', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'until',
      'hasta',
      '3',
      'march',
      'weeks',
      'a',
      'next',
      'end',
      'lunes',
      '3/4',
      'mes',
      '2027',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.boolean(), (words, monthFirst) => {
      const reading = readPause(words.join(' '), { today: TODAY, monthFirst })
      if (reading.kind === 'read') expect(reading.until > TODAY).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})
