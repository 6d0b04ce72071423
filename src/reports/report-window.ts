import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from '../clock/local-date.ts'

/** Weeks are counted from this Monday, 00:00 in the workspace's zone, for everybody. */
const FIRST_MONDAY = Temporal.PlainDate.from('2026-01-05')
const PUBLISHED_AT_HOUR = 10
/** From Monday 00:00 on, 48 hours for edits and withdrawals; then it comes out on that Wednesday. */
const GRACE_DAYS = 2
const DAYS_IN_WEEK = 7

export type WindowWeeks = 1 | 4 | 8

/** A stretch of the report's calendar: entries entered in it are counted in one report. */
export type ReportWindow = {
  /** Its first Monday where the workspace is, and its length: the same window has the same id everywhere. */
  readonly id: `${LocalDate}/${WindowWeeks}`
  readonly weeks: WindowWeeks
  /** Its first day, a Monday. */
  readonly startsOn: LocalDate
  /** Its last day, a Sunday. */
  readonly endsOn: LocalDate
  /** Epoch milliseconds; `to` is outside. */
  readonly from: number
  readonly to: number
  /** The Wednesday after it, 10:00 where the workspace is. Epoch milliseconds. */
  readonly publishedAt: number
}

/** The window of `weeks` that holds an instant (epoch milliseconds), in an IANA zone. */
export function windowAt(zone: string, weeks: WindowWeeks, instant: number): ReportWindow {
  const today = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate()
  const days = FIRST_MONDAY.until(today, { largestUnit: 'days' }).days
  const index = Math.floor(days / (weeks * DAYS_IN_WEEK))
  return windowFrom(zone, weeks, FIRST_MONDAY.add({ weeks: index * weeks }))
}

/** The first window of `weeks` that starts at an instant or after it. */
export function firstWindowFrom(zone: string, weeks: WindowWeeks, instant: number): ReportWindow {
  const holding = windowAt(zone, weeks, instant)
  return holding.from >= instant ? holding : windowAfter(zone, holding)
}

/** The window of the same length right after one. */
export function windowAfter(zone: string, { weeks, startsOn }: ReportWindow): ReportWindow {
  return windowFrom(zone, weeks, Temporal.PlainDate.from(startsOn).add({ weeks }))
}

/** The window of an id that `windowAt` gave. */
export function windowOf(zone: string, id: string): ReportWindow {
  const [startsOn = '', weeks] = id.split('/')
  const known = ([1, 4, 8] as const).find((length) => String(length) === weeks)
  if (known === undefined) throw new Error('not the id of a window')
  return windowFrom(zone, known, Temporal.PlainDate.from(startsOn))
}

function windowFrom(zone: string, weeks: WindowWeeks, start: Temporal.PlainDate): ReportWindow {
  const end = start.add({ weeks })
  return {
    id: `${start.toString()}/${weeks}`,
    weeks,
    startsOn: start.toString(),
    endsOn: end.subtract({ days: 1 }).toString(),
    from: start.toZonedDateTime(zone).epochMilliseconds,
    to: end.toZonedDateTime(zone).epochMilliseconds,
    publishedAt: end
      .add({ days: GRACE_DAYS })
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: PUBLISHED_AT_HOUR }) })
      .epochMilliseconds,
  }
}
