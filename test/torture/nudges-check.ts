import { Temporal } from 'temporal-polyfill'

/** A nudge in a DM, and the bot's time at which it was seen first. */
export type SeenNudge = {
  readonly member: string
  /** The nudge's id, and the message's ts. */
  readonly id: string
  readonly ts: string
  readonly at: number
  readonly names: readonly string[]
}

const WEEK_DAYS = 7
const HOUR_MS = 60 * 60 * 1_000

/** What is broken of the promises that hold for every single nudge, whatever happened. */
export function brokenNudges(
  seen: readonly SeenNudge[],
  members: readonly { readonly id: string; readonly tz: string }[],
): string[] {
  return members.flatMap(({ id, tz }) => {
    const mine = seen.filter(({ member }) => member === id)
    const twice = mine.filter((one) => mine.some((other) => other.id === one.id && other.ts !== one.ts))
    const outside = mine.filter(({ at }) => !isPermitted(local(at, tz)))
    const tooSoon = mine.filter(({ at }, index) => {
      const before = mine[index - 1]
      if (before === undefined) return false
      const earliest = local(before.at, tz).add({ days: WEEK_DAYS }).epochMilliseconds
      // One within its hour counts from that hour on.
      return at < earliest - HOUR_MS
    })
    const many = mine.filter(({ names }) => names.length > 3)
    return [
      ...twice.map((one) => `${id} has nudge ${one.id} twice`),
      ...outside.map(({ at }) => `${id} was nudged at ${local(at, tz)}`),
      ...tooSoon.map(({ at }) => `${id} was nudged again within a week, at ${local(at, tz)}`),
      ...many.map(({ at }) => `${id} has more than three items at ${local(at, tz)}`),
    ]
  })
}

/**
 * What came in one run and not in the other; nothing where nothing is unknown. Which of several people with the
 * same date go first is up to chance, so that they count, and their names do not: but nobody may be missing.
 */
export function differences(calm: readonly SeenNudge[], troubled: readonly SeenNudge[]): string[] {
  const [before, after] = [calm, troubled].map((nudges) => new Set(nudges.map(nameOf)))
  const missing = [...(before ?? [])].filter((one) => !after?.has(one))
  const added = [...(after ?? [])].filter((one) => !before?.has(one))
  const [everybody, came] = [calm, troubled].map(peopleIn)
  const forgotten = [...(everybody ?? [])].filter((one) => !came?.has(one))
  return [
    ...missing.map((one) => `missing: ${one}`),
    ...added.map((one) => `not expected: ${one}`),
    ...forgotten.map((one) => `never came: ${one}`),
  ]
}

function nameOf({ member, at, names }: SeenNudge): string {
  return `${member} at ${new Date(at).toISOString()}, with ${names.length}`
}

function peopleIn(nudges: readonly SeenNudge[]): Set<string> {
  return new Set(nudges.flatMap(({ member, names }) => names.map((name) => `${name} of ${member}`)))
}

function local(at: number, tz: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz)
}

function isPermitted({ hour, dayOfWeek }: Temporal.ZonedDateTime): boolean {
  return hour >= 9 && hour < 18 && dayOfWeek < 6
}
