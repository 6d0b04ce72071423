import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type Cadence, nextDate, type Rhythm, touchedOn } from '../../../src/people/next-date.ts'

const DEFAULTS: Cadence = [4, 10, 13]

const date = fc
  .integer({ min: 0, max: 73_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString())
const weeks = fc.integer({ min: 1, max: 104 })
const cadence = fc.tuple(weeks, weeks, weeks)
const rhythm: fc.Arbitrary<Rhythm> = fc.record({
  addedOn: date,
  lastTouchOn: fc.option(date),
  touches: fc.integer({ min: 0, max: 50 }),
  cadenceWeeks: fc.option(weeks),
  postponedTo: fc.option(date),
})

const added: Rhythm = {
  addedOn: '2026-03-02',
  lastTouchOn: null,
  touches: 0,
  cadenceWeeks: null,
  postponedTo: null,
}

test('the first touch comes after 4 weeks, then 10, then every 13', () => {
  let rhythm = added
  const dates = [nextDate(rhythm, DEFAULTS)]
  for (let touch = 0; touch < 4; touch += 1) {
    rhythm = touchedOn(rhythm, dates.at(-1) ?? '')
    dates.push(nextDate(rhythm, DEFAULTS))
  }
  expect(dates).toEqual(['2026-03-30', '2026-06-08', '2026-09-07', '2026-12-07', '2027-03-08'])
})

test('whom the member wrote to before counts from that day', () => {
  expect(nextDate({ ...added, lastTouchOn: '2026-02-20' }, DEFAULTS)).toBe('2026-03-20')
})

test('a newer touch moves the next date to that touch plus the cadence, whatever was postponed', () => {
  fc.assert(
    fc.property(rhythm, date, cadence, (before, on, defaults) => {
      fc.pre(before.lastTouchOn === null || on > before.lastTouchOn)
      const after = touchedOn(before, on)
      const expected = before.cadenceWeeks ?? (before.touches === 0 ? defaults[1] : defaults[2])
      const days = Temporal.PlainDate.from(on).until(nextDate(after, defaults)).days
      expect(days).toBe(expected * 7)
    }),
  )
})

test('an older touch, or the same one again, changes nothing', () => {
  fc.assert(
    fc.property(rhythm, date, (before, on) => {
      const once = touchedOn(before, on)
      expect(touchedOn(once, on)).toEqual(once)
      if (before.lastTouchOn !== null && on <= before.lastTouchOn) expect(once).toBe(before)
    }),
  )
})

test('touches in any order end with the newest one', () => {
  fc.assert(
    fc.property(rhythm, fc.array(date, { minLength: 1 }), (before, dates) => {
      const end = dates.reduce(touchedOn<Rhythm>, before)
      const newest = [...dates, before.lastTouchOn ?? ''].sort().at(-1)
      expect(end.lastTouchOn).toBe(newest)
    }),
  )
})

test('a date that was chosen stands until the next touch', () => {
  fc.assert(
    fc.property(rhythm, date, cadence, (before, chosen, defaults) => {
      expect(nextDate({ ...before, postponedTo: chosen }, defaults)).toBe(chosen)
    }),
  )
})
