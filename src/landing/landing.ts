import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from '../clock/local-date.ts'
import { isPermitted, LAST_HOUR, localTime } from '../clock/permitted-hours.ts'

/** What a member says about the job that they found. */
export type Job = {
  readonly where: string | null
  readonly role: string | null
  /** The first day there. */
  readonly startOn: LocalDate
}

/** What a member can choose to be after landing. */
export type LandedChoice = 'helper' | 'journal'

/** The job that a member has found. */
export type Landing = Job & {
  readonly id: string
  readonly memberId: string
  readonly landedAt: number
  /** When the member said that they are looking again; null while they have landed. */
  readonly lookingAgainAt: number | null
  /** What the member wants to be from here on; null until they say. */
  readonly chose: LandedChoice | null
}

export const LANDING_STEPS = ['note', 'invite'] as const
export type LandingStepName = (typeof LANDING_STEPS)[number]

/** One of the two things that can be done about each person met. */
export type LandingStep = {
  readonly personId: string
  readonly step: LandingStepName
  readonly state: 'open' | 'done' | 'skipped'
  /** From this local date on the member may be told. */
  readonly dueOn: LocalDate
  /** The local date of the message that tells of it; null before. */
  readonly toldOn: LocalDate | null
  readonly decidedAt: number | null
}

const DAYS_BETWEEN = 7

export function aDayAfter(date: LocalDate): LocalDate {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}

/** A week after the start date, or after the note was written. */
export function aWeekAfter(date: LocalDate): LocalDate {
  return Temporal.PlainDate.from(date).add({ days: DAYS_BETWEEN }).toString()
}

/**
 * When a member may be told of what is due from a local date on: at `hour` of the first weekday, or at once
 * where that hour has passed today and the day still permits it. Epoch milliseconds. Pure.
 */
export function tellAt(when: {
  dueOn: LocalDate
  now: number
  timeZone: string | null
  hour: number
}): number {
  const local = localTime(when.timeZone, when.now)
  const today = local.toPlainDate()
  const due = Temporal.PlainDate.from(when.dueOn)
  const hasCome = Temporal.PlainDate.compare(due, today) <= 0
  if (hasCome && local.hour >= when.hour && isPermitted(local, false)) return when.now
  let date = hasCome ? today : due
  if (hasCome && local.hour >= Math.min(when.hour, LAST_HOUR)) date = date.add({ days: 1 })
  for (;;) {
    const slot = date.toZonedDateTime({
      timeZone: local.timeZoneId,
      plainTime: Temporal.PlainTime.from({ hour: when.hour }),
    })
    if (isPermitted(slot, false)) return slot.epochMilliseconds
    date = date.add({ days: 1 })
  }
}

/** Whom a week takes: what came due while the member had landed comes back a few at a time. */
const A_WEEK = 3

/**
 * New dates for people whose date came while nobody was to be nudged: three a week, in their order, from a
 * week after today on. Pure.
 */
export function spreadOver<Id>(ids: readonly Id[], today: LocalDate): { id: Id; on: LocalDate }[] {
  const start = Temporal.PlainDate.from(today)
  return ids.map((id, index) => ({
    id,
    on: start.add({ weeks: 1 + Math.floor(index / A_WEEK) }).toString(),
  }))
}
