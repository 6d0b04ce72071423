import { Temporal } from 'temporal-polyfill'
import type { LocalDate } from '../clock/local-date.ts'

/** What decides when somebody is next. All dates are the member's own. */
export type Rhythm = {
  readonly addedOn: LocalDate
  readonly lastTouchOn: LocalDate | null
  /** Touches since the person was added. */
  readonly touches: number
  /** Weeks between two touches, for this person alone; null is the member's default. */
  readonly cadenceWeeks: number | null
  /** A date that was chosen in place of the one by the cadence; until the next touch. */
  readonly postponedTo: LocalDate | null
}

/** A default cadence in weeks: before the first touch, before the second, and before every one after them. */
export type Cadence = readonly [number, ...number[]]

/**
 * The date from which a nudge may come: the one that was chosen, else the last touch (where there was none,
 * the day the person was added) plus the cadence. It may be past. Pure.
 */
export function nextDate(rhythm: Rhythm, defaults: Cadence): LocalDate {
  if (rhythm.postponedTo !== null) return rhythm.postponedTo
  const weeks = rhythm.cadenceWeeks ?? weeksAfter(rhythm.touches, defaults)
  return Temporal.PlainDate.from(rhythm.lastTouchOn ?? rhythm.addedOn)
    .add({ weeks })
    .toString()
}

function weeksAfter(touches: number, defaults: Cadence): number {
  return defaults[Math.min(touches, defaults.length - 1)] ?? defaults[0]
}

/**
 * The rhythm after a touch on a date. A newer touch moves everything on, and ends what was postponed; the
 * same day's or an older one changes nothing, so that repeating is safe.
 */
export function touchedOn<R extends Rhythm>(rhythm: R, on: LocalDate): R {
  if (rhythm.lastTouchOn !== null && on <= rhythm.lastTouchOn) return rhythm
  return { ...rhythm, lastTouchOn: on, touches: rhythm.touches + 1, postponedTo: null }
}
