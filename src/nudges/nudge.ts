import type { LocalDate } from '../clock/local-date.ts'

/** One DM holds at most so many items. */
export const MOST_ITEMS = 3

/** An item is a person to be in touch with, a company to look at again, or a person who rests from now on. */
export type ItemAbout = 'person' | 'company' | 'resting'

/** What the member said to an item. */
export type ItemAnswer = 'did' | 'later' | 'rest' | 'wake'

/** `queued` until Slack has it; `left out` where it could not be sent in its time, and its items come again. */
export type NudgeState = 'queued' | 'sent' | 'left out'

export type NudgeItem = {
  readonly position: number
  readonly about: ItemAbout
  readonly personId: string | null
  readonly entryId: string | null
  readonly answer: ItemAnswer | null
  /** The local date that was chosen with the answer. */
  readonly until: LocalDate | null
  /** What there is to go back to, see undo.ts. */
  readonly undo: string | null
}

export type Nudge = {
  readonly id: string
  readonly memberId: string
  /** The how-manieth of the member, from 0. */
  readonly number: number
  /** The chosen hour that it is for, epoch milliseconds. */
  readonly slotAt: number
  /** From when the week of the nudge before it counts; null where there was none. */
  readonly lastBefore: number | null
  /** The local date on which it was queued. */
  readonly on: LocalDate
  readonly state: NudgeState
  readonly items: readonly NudgeItem[]
}

/** The value of an item's buttons: `ID:POSITION`. */
export function itemValue(nudgeId: string, position: number): string {
  return `${nudgeId}:${position}`
}

/** Reads an item's button; null when its value is not one of ours. */
export function readItemValue(value: string): { nudgeId: string; position: number } | null {
  const [nudgeId, position = '', ...rest] = value.split(':')
  if (!nudgeId || nudgeId.length > 64 || !/^\d$/.test(position) || rest.length > 0) return null
  return { nudgeId, position: Number(position) }
}
