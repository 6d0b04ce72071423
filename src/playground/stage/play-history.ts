import { setTimeout } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { asSystem } from '../../db/scope.ts'
import { asObjects } from '../local-slack/json.ts'
import type { LocalSlack } from '../local-slack/local-slack.ts'
import type { OpenView, PersonDriver, SeenMessage } from '../local-slack/person.ts'
import { type Traveller, travel } from '../travel.ts'
import { CAST, CLUB, LEAD } from './cast.ts'
import { HISTORY, type PastNo, type PastPress } from './history.ts'
import { INTERVIEWS, type PastInterview } from './interviews.ts'
import { MET, type PastPerson } from './met.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const FRIDAY = 5
const LOOK_AGAIN_MS = 5

type Stage = Traveller & { readonly slack: LocalSlack }

/** How far back the history goes from the present, in milliseconds. */
export const HISTORY_MS = 120 * DAY_MS

/**
 * Lets people live through their history, as people do: each types the command, fills in the form, submits
 * it, and presses buttons under the steps, while the time moves on to `end` (epoch milliseconds).
 */
export async function playHistory(stage: Stage, end: number): Promise<void> {
  const from = stage.clock.now()
  const moments = HISTORY.flatMap((past) => {
    const heard = from + past.at * (end - from)
    const presses = (past.presses ?? []).map((pressed) => ({
      instant: byDay(past, heard + pressed.days * DAY_MS),
      live: () => press(stage, past, pressed),
    }))
    return [{ instant: byDay(past, heard), live: () => log(stage.slack, past) }, ...presses]
  })
  for (const met of MET) {
    const instant = byDay(met, from + met.at * (end - from))
    moments.push({ instant, live: () => keepInTouch(stage.slack, met) })
  }
  for (const interview of INTERVIEWS) {
    const instant = byDay(interview, from + interview.at * (end - from))
    moments.push({ instant, live: () => noteInterview(stage, interview) })
  }
  moments.push({ instant: byDay({ who: LEAD, at: 0 }, from), live: () => setUpGroup(stage.slack) })
  for (const { instant, live } of moments.sort((a, b) => a.instant - b.instant)) {
    await travel(stage, instant, DAY_MS)
    await live()
    await stage.onward.settled()
  }
  await travel(stage, end, DAY_MS)
}

/** The instant nearby at which such news comes: on a weekday, in the daytime where the person is. */
function byDay({ who, at }: Pick<PastNo, 'who' | 'at'>, instant: number): number {
  const tz = CAST.find((player) => player.id === who)?.tz ?? 'UTC'
  const around = Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(tz)
  const weekday = around.subtract({ days: Math.max(0, around.dayOfWeek - FRIDAY) })
  const spread = Math.floor(at * 1_000)
  const time = { hour: 9 + (spread % 9), minute: spread % 60, second: 0, millisecond: 0 }
  return weekday.with(time).epochMilliseconds
}

/** The club becomes a group before anybody logs anything. */
async function setUpGroup(slack: LocalSlack): Promise<void> {
  const lead = slack.person(LEAD)
  await lead.types('/group', 'setup', { channel: CLUB })
  const form = await lead.modal()
  lead.fills(form, {
    leads: [LEAD],
    computer: 'Ruth, on the computer in the library',
    contacts: 'Nadia at the library desk, Tuesdays from two to five, 555 0142',
    shares: 'allowed',
  })
  await submit(lead, form)
}

async function log(slack: LocalSlack, { who, company, role, more, ...fields }: PastNo): Promise<void> {
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
  await submit(person, form)
}

async function keepInTouch(slack: LocalSlack, { who, name, more }: PastPerson): Promise<void> {
  const person = slack.person(who)
  await person.types('/stay-in-touch', name)
  const form = await person.modal()
  person.fills(form, more)
  await submit(person, form)
}

async function noteInterview(
  { slack, clock }: Stage,
  { who, company, stage, inDays, time }: PastInterview,
): Promise<void> {
  const person = slack.person(who)
  await person.types('/interview', company)
  const form = await person.modal()
  const day = byDay({ who, at: 0 }, clock.now() + inDays * DAY_MS)
  person.fills(form, { date: new Date(day).toISOString().slice(0, 10), time, stage })
  await submit(person, form)
}

async function submit(person: PersonDriver, form: OpenView): Promise<void> {
  const submitted = await person.submits(form)
  if (submitted.outcome !== 'closed') {
    throw new Error(`The history can't be played: ${JSON.stringify(submitted)}`)
  }
}

/** Presses a button in the message about that no which has it, and waits until all is done that follows. */
async function press(stage: Stage, { who, company }: PastNo, pressed: PastPress): Promise<void> {
  const person = stage.slack.person(who)
  const holds = (message: SeenMessage) =>
    JSON.stringify(message.blocks).includes(JSON.stringify(company)) && hasButton(message, pressed)
  const message = await person.dm(holds)
  await person.clicks({ on: message, actionId: pressed.press })
  await person.dm((now) => now.ts === message.ts && !holds(now))
  // Onward still has to learn that its answer was taken; the time must not move on meanwhile.
  while (await hasUpdates(stage.onward)) await setTimeout(LOOK_AGAIN_MS)
}

async function hasUpdates({ database }: Stage['onward']): Promise<boolean> {
  const update = await asSystem(database, ({ trx }) =>
    trx.selectFrom('outbox').select('row_id').where('operation', '=', 'update').limit(1).executeTakeFirst(),
  )
  return update !== undefined
}

function hasButton({ blocks }: SeenMessage, { press, step }: PastPress): boolean {
  return asObjects(blocks)
    .flatMap((block) => asObjects(block.elements))
    .some(({ action_id, value }) => action_id === press && (!step || String(value).endsWith(`:${step}`)))
}
