import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  mayComeNow,
  type NudgePlan,
  type NudgePlanInput,
  planNudge,
  weekFrom,
} from '../../../src/nudges/plan-nudge.ts'

const HOUR_MS = 60 * 60 * 1_000
const DAY_MS = 24 * HOUR_MS

const at = (local: string, zone = 'UTC') => Temporal.ZonedDateTime.from(`${local}[${zone}]`).epochMilliseconds
const inZone = (zone: string | null, instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone ?? 'UTC')

/** Wednesdays at ten in UTC; something has been ready for long; nothing was sent yet. */
const usual: NudgePlanInput = {
  now: at('2026-03-02T12:00'),
  timeZone: 'UTC',
  weekday: 3,
  hour: 10,
  weekend: false,
  pausedUntil: null,
  silent: false,
  lastNudgeAt: null,
  readyOn: '2026-02-01',
  slotAt: null,
}
const plan = (input: Partial<NudgePlanInput>) => planNudge({ ...usual, ...input })
const comesAt = (input: Partial<NudgePlanInput>) => {
  const { timeZone } = { ...usual, ...input }
  const planned = plan(input)
  return (
    planned && inZone(timeZone, planned.nextNudgeAt).toPlainDateTime().toString({ smallestUnit: 'minute' })
  )
}

describe('the next nudge', () => {
  test('comes on Wednesday at ten where the member is', () => {
    expect(comesAt({})).toBe('2026-03-04T10:00')
    expect(comesAt({ timeZone: 'Pacific/Kiritimati' })).toBe('2026-03-04T10:00')
    expect(comesAt({ timeZone: 'Australia/Lord_Howe' })).toBe('2026-03-04T10:00')
    expect(plan({ timeZone: null })).toEqual(plan({ timeZone: 'UTC' }))
  })

  test('comes on the chosen weekday and hour', () => {
    expect(comesAt({ weekday: 5, hour: 17 })).toBe('2026-03-06T17:00')
    expect(comesAt({ weekday: 1, hour: 9 })).toBe('2026-03-09T09:00')
  })

  test('waits for something to be ready, to the very day', () => {
    expect(comesAt({ readyOn: '2026-03-04' })).toBe('2026-03-04T10:00')
    expect(comesAt({ readyOn: '2026-03-05' })).toBe('2026-03-11T10:00')
    expect(plan({ readyOn: null })).toBeNull()
  })

  test('waits for the end of a pause, and comes on the day that was named', () => {
    expect(comesAt({ pausedUntil: '2026-03-11' })).toBe('2026-03-11T10:00')
    expect(comesAt({ pausedUntil: '2026-03-12' })).toBe('2026-03-18T10:00')
    expect(comesAt({ pausedUntil: '2026-01-01' })).toBe('2026-03-04T10:00')
  })

  test('does not come while all is to be silent, nor at a weekend that was not chosen', () => {
    expect(plan({ silent: true })).toBeNull()
    expect(plan({ weekday: 6 })).toBeNull()
    expect(comesAt({ weekday: 6, weekend: true })).toBe('2026-03-07T10:00')
  })

  test('comes a week after the last one, not before', () => {
    const lastNudgeAt = at('2026-03-04T10:00')
    expect(comesAt({ now: at('2026-03-04T10:01'), lastNudgeAt })).toBe('2026-03-11T10:00')
    expect(comesAt({ now: at('2026-03-06T09:30'), lastNudgeAt: at('2026-03-06T09:00') })).toBe(
      '2026-03-18T10:00',
    )
  })

  test('is not pushed a week away by some minutes of delay', () => {
    const slotAt = at('2026-03-04T10:00')
    const lastNudgeAt = weekFrom(slotAt, at('2026-03-04T10:42'))
    expect(comesAt({ now: at('2026-03-04T10:43'), lastNudgeAt })).toBe('2026-03-11T10:00')
    expect(weekFrom(slotAt, at('2026-03-04T11:00'))).toBe(at('2026-03-04T11:00'))
  })
})

describe('a missed hour', () => {
  const slotAt = at('2026-03-04T10:00')

  test('is made up at once inside the permitted hours', () => {
    expect(comesAt({ slotAt, now: at('2026-03-04T15:20') })).toBe('2026-03-04T15:20')
    expect(comesAt({ slotAt, now: at('2026-03-07T10:00'), weekend: true })).toBe('2026-03-07T10:00')
  })

  test('is made up the next permitted morning after hours', () => {
    expect(comesAt({ slotAt, now: at('2026-03-04T18:00') })).toBe('2026-03-05T09:00')
    expect(comesAt({ slotAt, now: at('2026-03-06T04:00') })).toBe('2026-03-06T09:00')
    const friday = at('2026-03-06T17:00')
    expect(comesAt({ slotAt: friday, weekday: 5, hour: 17, now: at('2026-03-06T18:30') })).toBe(
      '2026-03-09T09:00',
    )
  })

  test('waits for the next chosen day after three days', () => {
    expect(comesAt({ slotAt, now: at('2026-03-06T18:00') })).toBe('2026-03-11T10:00')
    expect(comesAt({ slotAt, now: at('2026-03-07T10:01'), weekend: true })).toBe('2026-03-11T10:00')
    expect(comesAt({ slotAt, now: at('2026-04-06T08:00') })).toBe('2026-04-08T10:00')
  })

  test('is none where nothing was to come at it', () => {
    expect(comesAt({ slotAt, now: at('2026-03-05T12:00'), readyOn: '2026-03-05' })).toBe('2026-03-11T10:00')
    expect(comesAt({ slotAt: null, now: at('2026-03-04T10:01') })).toBe('2026-03-11T10:00')
  })
})

describe('hours that a zone skips or repeats', () => {
  test('are kept to where the clock changes', () => {
    // New York springs forward on Sunday 8 March 2026, Berlin falls back on Sunday 25 October 2026.
    const sunday = { weekday: 7, weekend: true, hour: 9 }
    expect(comesAt({ ...sunday, timeZone: 'America/New_York' })).toBe('2026-03-08T09:00')
    const october = { ...sunday, timeZone: 'Europe/Berlin', now: at('2026-10-20T12:00') }
    expect(comesAt(october)).toBe('2026-10-25T09:00')
  })

  test('of a week with a skipped or repeated hour is a week all the same', () => {
    for (const timeZone of ['Australia/Lord_Howe', 'Europe/Berlin', 'America/New_York']) {
      for (const day of ['2026-03-04', '2026-03-25', '2026-04-01', '2026-10-21', '2026-10-28']) {
        const lastNudgeAt = at(`${day}T10:00`, timeZone)
        const next = Temporal.PlainDate.from(day).add({ days: 7 })
        expect(comesAt({ timeZone, lastNudgeAt, now: lastNudgeAt + 1 })).toBe(`${next}T10:00`)
      }
    }
  })

  test('of a day that a zone skipped whole bring the next chosen day', () => {
    // Samoa had no 30 December 2011, a Friday.
    const before = {
      timeZone: 'Pacific/Apia',
      weekday: 5,
      now: at('2011-12-28T12:00'),
      readyOn: '2011-12-01',
    }
    expect(comesAt(before)).toBe('2012-01-06T10:00')
  })

  test('keep leap days and the ends of years', () => {
    expect(comesAt({ now: at('2028-02-28T12:00'), weekday: 2 })).toBe('2028-02-29T10:00')
    expect(comesAt({ now: at('2026-12-31T12:00'), weekday: 5 })).toBe('2027-01-01T10:00')
  })
})

/** Any member anywhere, from 1990 to 2050; extreme zones come often. */
const zones = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Intl.supportedValuesOf('timeZone')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Pacific/Kiritimati', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 'Mars/Olympus') },
)
const instants = fc.integer({ min: at('1990-01-01T00:00'), max: at('2050-01-01T00:00') })
const nearby = (now: number, days: number) =>
  fc.integer({ min: now - days * DAY_MS, max: now + days * DAY_MS })
const dateNear = (now: number) => nearby(now, 60).map((then) => inZone(null, then).toPlainDate().toString())
const inputs: fc.Arbitrary<NudgePlanInput> = instants.chain((now) =>
  fc.record({
    now: fc.constant(now),
    timeZone: zones,
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 9, max: 17 }),
    weekend: fc.boolean(),
    pausedUntil: fc.option(dateNear(now), { freq: 2 }),
    silent: fc.constantFrom(false, false, false, true),
    lastNudgeAt: fc.option(fc.integer({ min: now - 20 * DAY_MS, max: now })),
    readyOn: fc.option(dateNear(now), { freq: 6 }),
    slotAt: fc.option(nearby(now, 6)),
  }),
)

const knownZone = ({ timeZone }: NudgePlanInput) => (timeZone === 'Mars/Olympus' ? null : timeZone)
const local = (input: NudgePlanInput, instant: number) => inZone(knownZone(input), instant)

function promise(holds: (input: NudgePlanInput, planned: NudgePlan) => void): void {
  fc.assert(
    fc.property(inputs, (input) => {
      const planned = planNudge(input)
      if (planned !== null) holds(input, planned)
    }),
    { numRuns: 2_000 },
  )
}

describe('of every member, in every zone and year, a nudge', () => {
  test('comes between 09:00 and 18:00 where the member is', () =>
    promise((input, { nextNudgeAt }) => {
      const { hour } = local(input, nextNudgeAt)
      expect(hour >= 9 && hour < 18).toBe(true)
    }))

  test('comes at no weekend that was not chosen', () =>
    promise((input, { nextNudgeAt }) => {
      if (!input.weekend) expect(local(input, nextNudgeAt).dayOfWeek).toBeLessThan(6)
    }))

  test('comes on the chosen weekday at the chosen hour, unless it makes up for one that was missed', () =>
    promise((input, { slotAt, nextNudgeAt }) => {
      const { dayOfWeek, hour, minute, second } = local(input, nextNudgeAt)
      if (slotAt === nextNudgeAt && slotAt !== input.slotAt)
        expect({ dayOfWeek, minute, second, hour: Math.abs(hour - input.hour) <= 1 }).toEqual({
          dayOfWeek: input.weekday,
          minute: 0,
          second: 0,
          hour: true,
        })
      else {
        expect(slotAt).toBe(input.slotAt)
        expect(nextNudgeAt).toBeLessThanOrEqual(local(input, slotAt).add({ days: 3 }).epochMilliseconds)
      }
    }))

  test('is never in the past, and never before its hour', () =>
    promise((input, { slotAt, nextNudgeAt }) => {
      expect(nextNudgeAt).toBeGreaterThanOrEqual(input.now)
      expect(nextNudgeAt).toBeGreaterThanOrEqual(slotAt)
    }))

  test('leaves a week of the calendar after the last one', () =>
    promise((input, { nextNudgeAt }) => {
      if (input.lastNudgeAt === null) return
      const earliest = local(input, input.lastNudgeAt).add({ days: 7 })
      expect(nextNudgeAt).toBeGreaterThanOrEqual(earliest.epochMilliseconds)
      expect(nextNudgeAt - input.lastNudgeAt).toBeGreaterThanOrEqual(6 * DAY_MS)
    }))

  test('waits for what is ready and for the end of a pause, and does not come while all is silent', () =>
    promise((input, { nextNudgeAt }) => {
      const today = local(input, nextNudgeAt).toPlainDate().toString()
      expect(input.silent).toBe(false)
      expect(input.readyOn !== null && input.readyOn <= today).toBe(true)
      expect(input.pausedUntil === null || input.pausedUntil <= today).toBe(true)
    }))

  test('is planned alike however often and whenever it is planned before it comes', () =>
    fc.assert(
      fc.property(inputs, fc.double({ min: 0, max: 1, noNaN: true }), (input, part) => {
        const planned = planNudge(input)
        if (planned === null) return
        const later = Math.floor(input.now + part * (planned.nextNudgeAt - input.now))
        expect(planNudge({ ...input, ...planned, now: later })).toEqual(planned)
      }),
      { numRuns: 2_000 },
    ))

  test('may come when it is due', () =>
    promise((input, { slotAt, nextNudgeAt }) => {
      expect(mayComeNow({ ...input, now: nextNudgeAt }, slotAt)).toBe(true)
      expect(mayComeNow({ ...input, now: nextNudgeAt, silent: true }, slotAt)).toBe(false)
      expect(mayComeNow({ ...input, now: slotAt - 1 }, slotAt)).toBe(false)
    }))

  test('is planned whenever something is ready and nothing forbids it', () =>
    fc.assert(
      fc.property(inputs, (input) => {
        // Settings allow a day of the weekend only with the weekend.
        fc.pre(input.weekday < 6 || input.weekend)
        const forbidden = input.silent || input.readyOn === null
        expect(planNudge(input) === null).toBe(forbidden)
      }),
      { numRuns: 2_000 },
    ))

  test('comes within two weeks of being ready', () =>
    promise((input, { nextNudgeAt }) => {
      const zone = local(input, 0).timeZoneId
      const from = [input.readyOn ?? '', input.pausedUntil ?? '']
        .filter((date) => date !== '')
        .map((date) => Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds)
      const week =
        input.lastNudgeAt === null ? [] : [local(input, input.lastNudgeAt).add({ days: 7 }).epochMilliseconds]
      expect(nextNudgeAt - Math.max(input.now, ...from, ...week)).toBeLessThanOrEqual(14 * DAY_MS + HOUR_MS)
    }))
})

test('a bot that looks at random times sends at most one nudge a week, each in its hours', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 40 * 60 }), { minLength: 20, maxLength: 120 })
  fc.assert(
    fc.property(inputs, steps, (start, minutes) => {
      let state: NudgePlanInput = { ...start, slotAt: null, lastNudgeAt: null }
      const sent: number[] = []
      let planned = planNudge(state)
      for (const wait of minutes) {
        state = { ...state, now: state.now + wait * 60_000, slotAt: planned?.slotAt ?? null }
        planned = planNudge(state)
        if (planned === null || planned.nextNudgeAt > state.now) continue
        sent.push(state.now)
        state = { ...state, lastNudgeAt: weekFrom(planned.slotAt, state.now) }
        planned = planNudge({ ...state, slotAt: null })
      }
      for (const instant of sent) {
        const { hour, dayOfWeek } = local(state, instant)
        expect(hour >= 9 && hour < 18 && (state.weekend || dayOfWeek < 6)).toBe(true)
      }
      const apart = sent.slice(1).map((instant, index) => instant - (sent[index] ?? 0))
      for (const gap of apart) expect(gap).toBeGreaterThan(7 * DAY_MS - 2 * HOUR_MS)
    }),
    { numRuns: 250 },
  )
})
