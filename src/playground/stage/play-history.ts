import { Temporal } from 'temporal-polyfill'
import type { LocalSlack } from '../local-slack/local-slack.ts'
import { type Traveller, travel } from '../travel.ts'
import { CAST } from './cast.ts'
import { HISTORY, type PastNo } from './history.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const FRIDAY = 5

/** How far back the history goes from the present, in milliseconds. */
export const HISTORY_MS = 120 * DAY_MS

/**
 * Lets people live through their history, as people do: each types the command, fills in the form and
 * submits it, while the time moves on to `end` (epoch milliseconds).
 */
export async function playHistory(stage: Traveller & { slack: LocalSlack }, end: number): Promise<void> {
  const from = stage.clock.now()
  const lived = HISTORY.map((past) => ({ past, instant: byDay(past, from + past.at * (end - from)) }))
  for (const { past, instant } of lived.sort((a, b) => a.instant - b.instant)) {
    await travel(stage, instant, DAY_MS)
    await live(stage.slack, past)
    await stage.onward.settled()
  }
  await travel(stage, end, DAY_MS)
}

/** The instant nearby at which such news comes: on a weekday, in the daytime where the person is. */
function byDay({ who, at }: PastNo, instant: number): number {
  const tz = CAST.find((player) => player.id === who)?.tz ?? 'UTC'
  const around = Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(tz)
  const weekday = around.subtract({ days: Math.max(0, around.dayOfWeek - FRIDAY) })
  const spread = Math.floor(at * 1_000)
  const time = { hour: 9 + (spread % 9), minute: spread % 60, second: 0, millisecond: 0 }
  return weekday.with(time).epochMilliseconds
}

async function live(slack: LocalSlack, { who, company, role, more, ...fields }: PastNo): Promise<void> {
  const person = slack.person(who)
  await person.types('/rejected', `${company} | ${role}`)
  let form = await person.modal()
  const { stage, outcome = 'no' } = fields
  person.fills(form, { stage, outcome })
  if (more !== undefined) {
    await person.clicks({ on: form, actionId: 'show_more' })
    form = await person.modal((modal) => modal.view.blocks.some((block) => block.block_id === 'lesson'))
    person.fills(form, more)
  }
  const submitted = await person.submits(form)
  if (submitted.outcome !== 'closed') {
    throw new Error(`The history can't be played: ${JSON.stringify(submitted)}`)
  }
}
