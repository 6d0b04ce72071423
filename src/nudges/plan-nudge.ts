import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from '../clock/local-date.ts'
import { FIRST_HOUR, isPermitted, localTime } from '../clock/permitted-hours.ts'

/** A missed hour is made up within this many local days, otherwise on the next chosen day. */
export const MAKE_UP_DAYS = 3
const WEEK_DAYS = 7
const HOUR_MS = 60 * 60 * 1_000

/** When a member wants nudges. */
export type NudgeTimes = {
  /** IANA; UTC where it is not known. */
  readonly timeZone: string | null
  /** Monday is 1. */
  readonly weekday: number
  readonly hour: number
  /** Whether Saturdays and Sundays are welcome. */
  readonly weekend: boolean
  /** The first local date on which nudges may come again; null where they are not paused. */
  readonly pausedUntil: LocalDate | null
}

export type NudgePlanInput = NudgeTimes & {
  /** Epoch milliseconds, like every instant here. */
  readonly now: number
  /** Landed, or in a rough patch: nothing comes, however long it lasts. */
  readonly silent: boolean
  /** From when the week counts in which no further nudge may come, see `weekFrom`; null before the first. */
  readonly lastNudgeAt: number | null
  /** The earliest local date on which anything may come; null where nothing is planned. */
  readonly readyOn: LocalDate | null
  /** The chosen hour of the plan until now: one that was missed is made up. */
  readonly slotAt: number | null
}

export type NudgePlan = {
  /** The chosen hour that this plan is for. */
  readonly slotAt: number
  /** When it comes: at that hour, or where that was missed, at the first permitted moment after now. */
  readonly nextNudgeAt: number
}

/**
 * When a member's next nudge comes: at the chosen hour of the chosen weekday in the member's own zone, on the
 * first such day on which something is ready, nothing is paused, and a week has passed since the last one. A
 * missed hour is made up within three days, between 09:00 and 18:00. Null where none is to come. Asked again
 * with its own answer, at any time before that, it says the same.
 */
export function planNudge(input: NudgePlanInput): NudgePlan | null {
  const from = readyAt(input)
  if (from === null) return null
  const { slotAt, now } = input
  if (slotAt !== null && slotAt <= now && from <= slotAt) {
    const nextNudgeAt = madeUpAt(input, slotAt)
    if (nextNudgeAt !== null) return { slotAt, nextNudgeAt }
  }
  const next = nextSlot(input, Math.max(from, now))
  return next === null ? null : { slotAt: next, nextNudgeAt: next }
}

/** Whether a nudge of that chosen hour may be sent now: as planned, or made up. */
export function mayComeNow(times: NudgeTimes & { now: number; silent: boolean }, slotAt: number): boolean {
  if (times.silent || times.now < slotAt) return false
  const today = localTime(times.timeZone, times.now).toPlainDate()
  if (times.pausedUntil !== null && isBefore(today, times.pausedUntil)) return false
  return madeUpAt(times, slotAt) === times.now
}

/**
 * From when the week after a nudge counts. One sent within its chosen hour counts from that hour on, so that
 * some minutes of delay don't push the next one a week away.
 */
export function weekFrom(slotAt: number, sentAt: number): number {
  return sentAt < slotAt + HOUR_MS ? slotAt : sentAt
}

/** From when on everything but the hour allows a nudge; null where nothing is to come. */
function readyAt({ timeZone, silent, readyOn, pausedUntil, lastNudgeAt }: NudgePlanInput): number | null {
  if (silent || readyOn === null) return null
  const on = pausedUntil !== null && pausedUntil > readyOn ? pausedUntil : readyOn
  const zone = localTime(timeZone, 0).timeZoneId
  const ready = Temporal.PlainDate.from(on).toZonedDateTime(zone).epochMilliseconds
  if (lastNudgeAt === null) return ready
  const weekOver = localTime(timeZone, lastNudgeAt).add({ days: WEEK_DAYS }).epochMilliseconds
  return Math.max(ready, weekOver)
}

/** The first chosen hour from an instant on that is a permitted one. Null where there is none in a year. */
function nextSlot({ timeZone, weekday, hour, weekend }: NudgeTimes, from: number): number | null {
  const start = localTime(timeZone, from)
  const wait = (weekday - start.dayOfWeek + WEEK_DAYS) % WEEK_DAYS
  for (let weeks = 0; weeks < 53; weeks++) {
    const date = start.toPlainDate().add({ days: wait + weeks * WEEK_DAYS })
    const slot = date.toZonedDateTime({ timeZone: start.timeZoneId, plainTime: { hour } })
    if (slot.epochMilliseconds < from) continue
    // Where the zone skips that day or hour, what comes after the gap may be no permitted one.
    if (slot.dayOfWeek === weekday && isPermitted(slot, weekend)) return slot.epochMilliseconds
  }
  return null
}

/** The first permitted moment from now on, while a missed hour can be made up; null when it can't any more. */
function madeUpAt(
  { timeZone, weekend, now }: Pick<NudgePlanInput, 'timeZone' | 'weekend' | 'now'>,
  slotAt: number,
): number | null {
  const local = localTime(timeZone, now)
  const end = localTime(timeZone, slotAt).add({ days: MAKE_UP_DAYS }).epochMilliseconds
  if (now > end) return null
  if (isPermitted(local, weekend)) return now
  for (let days = 0; days <= MAKE_UP_DAYS + 1; days++) {
    const date = local.toPlainDate().add({ days })
    const morning = date.toZonedDateTime({ timeZone: local.timeZoneId, plainTime: { hour: FIRST_HOUR } })
    const at = morning.epochMilliseconds
    if (at > end) return null
    if (at > now && isPermitted(morning, weekend)) return at
  }
  return null
}

function isBefore(date: Temporal.PlainDate, other: LocalDate): boolean {
  return Temporal.PlainDate.compare(date, other) < 0
}
