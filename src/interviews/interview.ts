import { Temporal } from 'temporal-polyfill'
import { dateIn, type LocalDate } from '../clock/local-date.ts'
import { localHourAfter } from '../clock/local-hours.ts'
import type { Stage } from '../rejections/rejection.ts'

/** What a member says about an interview to come. */
export type InterviewPlan = {
  readonly company: string
  readonly stage: Stage
  /** The instant, epoch milliseconds: it stays when the member's time zone changes. */
  readonly startsAt: number
}

/** An interview that is kept. */
export type Interview = InterviewPlan & {
  readonly id: string
  readonly memberId: string
  readonly companyId: string
  /** The evening on which the lessons were sent last, a date where the member was, and the start they were for. */
  readonly told: { readonly on: LocalDate; readonly ofStart: number } | null
  /** When they are due; null where nothing is to come. */
  readonly nextLessonsAt: number | null
  /** The key of the sentence said with them. */
  readonly wish: string | null
}

/** The hour of the evening before, in the member's own zone. */
const EVENING_HOUR = 18

/** The evening before an interview: its date where the member is, and its instant, epoch milliseconds. */
export function eveningBefore(timeZone: string | null, startsAt: number): { date: LocalDate; at: number } {
  return localHourAfter(timeZone, startsAt, { days: -1, hour: EVENING_HOUR, weekday: false })
}

/**
 * When a member's lessons for an interview are due: at 18:00 of the day before where the member is, at once
 * where that is over already, and never once it has begun (null). They come once: again only for another
 * start with another evening before it. Pure.
 */
export function lessonsDueAt(
  interview: Pick<Interview, 'startsAt' | 'told'>,
  timeZone: string | null,
  now: number,
): number | null {
  const { startsAt, told } = interview
  if (startsAt <= now) return null
  const evening = eveningBefore(timeZone, startsAt)
  if (told !== null && (told.ofStart === startsAt || told.on === evening.date)) return null
  return Math.max(evening.at, now)
}

/**
 * The instant of a local date and time, such as 2026-03-02 and 14:30, in epoch milliseconds; null where they
 * are none. A time that the zone skips that day is as much later; of one that comes twice it is the first.
 */
export function instantOf(timeZone: string | null, date: string, time: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return null
  try {
    const plainTime = Temporal.PlainTime.from(time, { overflow: 'reject' })
    const local = Temporal.PlainDate.from(date, { overflow: 'reject' })
    return local.toZonedDateTime({ timeZone: timeZone ?? 'UTC', plainTime }).epochMilliseconds
  } catch {
    return null
  }
}

/** The date and the time of an instant where somebody is, as `instantOf` takes them. */
export function localTimes(timeZone: string | null, instant: number): { date: LocalDate; time: string } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone ?? 'UTC')
  const time = zoned.toPlainTime().toString({ smallestUnit: 'minute' })
  return { date: dateIn(timeZone, instant), time }
}
