import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { parse } from 'yaml'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { nudgesOf } from '../support/nudges.ts'
import { opensPersonForm } from '../support/people.ts'
import { insist, PATIENCE_MS, watch } from './insist.ts'
import { type KeptBot, keepOnward } from './kept-bot.ts'
import { type Actor, submits } from './member-steps.ts'
import { brokenNudges, type SeenNudge } from './nudges-check.ts'
import type { Played, Trouble } from './play.ts'
import { seeded } from './seeded.ts'

const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'))
const HOUR_MS = 60 * 60 * 1_000
const LOOK_EVERY_MS = 20
const STEP_WITHIN_MS = 90_000
/** Monday noon in UTC. */
export const START = Date.UTC(2026, 9, 5, 12)

/** Who is nudged, and where they are; the last one answers. */
export const MEMBERS = [
  { id: 'U1ANN', tz: 'Europe/Madrid' },
  { id: 'U1BEN', tz: 'America/New_York' },
  { id: 'U1CAT', tz: 'Pacific/Kiritimati' },
] as const
const ANSWERS = 'U1CAT'

export type PlayedNudges = Played & { readonly nudges: readonly SeenNudge[]; readonly unknown: number }

/**
 * Lets months pass for three members with five people each, in steps of some hours, with the given trouble. The
 * steps are the same in every run: what comes has to be the same too, whatever was killed meanwhile.
 */
export async function playNudges(weeks: number, trouble: Trouble = {}): Promise<PlayedNudges> {
  const started = performance.now()
  const dir = mkdtempSync(join(tmpdir(), 'onward-torture-nudges-'))
  const clockFile = join(dir, 'clock')
  let now = START
  const setClock = (instant: number) => {
    now = instant
    writeFileSync(clockFile, new Date(instant).toISOString())
  }
  setClock(START)
  const people = MEMBERS.map(({ id, tz }) => ({ id, name: id, tz, locale: 'en-GB' }))
  const blockKit = { checkMessageBlocks, checkView }
  const slack = await startLocalSlack({ manifest, people, blockKit, timing: { waitMs: PATIENCE_MS } })
  let current: BotProcess | undefined
  let isArmed = false
  const onSpawn = (process: BotProcess) => {
    current = process
    if (isArmed) trouble.onSpawn?.(process, slack)
  }
  const bot = keepOnward(slack, { dir, onSpawn, env: { ONWARD_CLOCK_FILE: clockFile }, now: () => now })
  const seen: SeenNudge[] = []
  const broken: string[] = []
  try {
    await bot.up()
    for (const { id } of MEMBERS) await addsPeople({ slack, bot, person: slack.person(id) })
    await bot.settled()
    const planned = (trouble.faults ?? []).map((fault) => slack.faults.at(fault))
    isArmed = true
    if (current !== undefined) trouble.onSpawn?.(current, slack)
    for (const instant of steps(weeks)) {
      setClock(instant)
      await comesToRest(bot, instant)
      collect(slack, instant, seen)
      await answersAll(slack, bot)
    }
    slack.faults.clear()
    trouble.onDone?.()
    await comesToRest(bot, now)
    const code = await bot.stop()
    if (code !== 0) broken.push(`the bot ended with ${code}`)
    const rows = storedNudges(dir)
    const lost = rows.filter(({ id, state }) => state === 'sent' && !seen.some((one) => one.id === id))
    broken.push(...brokenNudges(seen, MEMBERS))
    return {
      broken,
      nudges: seen,
      unknown: lost.length,
      healed: 0,
      unanswered: 0,
      givenUp: lost.length,
      deaths: bot.deaths,
      struck: planned.filter((fault) => fault.hasStruck).length,
      slowestRecoveryMs: Math.max(0, ...bot.recoveries),
      ms: performance.now() - started,
      crossed: {
        requests: countBy(slack.wire.requests().map(({ method }) => method)),
        deliveries: countBy(slack.wire.deliveries().map(({ name }) => name)),
      },
      log: bot.log(),
    }
  } finally {
    await slack.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Five people, no two of them due on the same day. */
export async function addsPeople(actor: Omit<Actor, 'ledger'>): Promise<void> {
  const { person, bot } = actor
  for (let index = 0; index < 5; index++) {
    const day = String(9 + index).padStart(2, '0')
    // A busy computer may take longer than the bot waits. The same form again is the same person.
    await submits(actor, 'closed', async () => {
      const form = await insist(bot, 'open the form for a person', () =>
        opensPersonForm(person).catch(() => undefined),
      )
      person.fills(form, { name: `Person ${index}`, last_touch_on: `2026-09-${day}` })
      return form
    })
  }
}

/** From some hours to a day and a half apart. */
export function* steps(weeks: number): Generator<number> {
  const dice = seeded(7)
  const end = START + weeks * 7 * 24 * HOUR_MS
  for (let at = START; at < end; at += (2 + dice.below(20)) * (HOUR_MS / 2) * (1 + dice.below(2))) yield at
}

/** Until nothing is due any more and nothing waits: a process that dies meanwhile is started again. */
async function comesToRest(bot: KeptBot, now: number): Promise<void> {
  let [since, deaths] = [performance.now(), bot.deaths]
  do {
    if (bot.deaths > deaths) [since, deaths] = [performance.now(), bot.deaths]
    if (performance.now() > since + STEP_WITHIN_MS) throw new Error('what was due did not go out')
    await bot.up()
    await pause(LOOK_EVERY_MS)
  } while (duePlans(bot.dir, now) > 0)
  await bot.settled()
}

/** The one who answers presses "Did it" on every item, again until it is shown. */
export async function answersAll(slack: LocalSlack, bot: KeptBot): Promise<void> {
  const person = slack.person(ANSWERS)
  for (const { ts } of nudgesOf(person)) {
    for (;;) {
      const find = () => nudgesOf(person).find((message) => message.ts === ts)
      const nudge = find()
      const value = nudge && openItem(JSON.stringify(nudge.blocks))
      if (nudge === undefined || value === undefined) break
      await insist(bot, 'answer a nudge', async () => {
        await person.clicks({ on: nudge, actionId: 'nudge_did', value }).catch(() => undefined)
        return watch({ slack, bot }, () =>
          JSON.stringify(find()?.blocks).includes(
            `"nudge_did","text":{"type":"plain_text","text":"Did it","emoji":false},"value":"${value}"`,
          )
            ? undefined
            : true,
        )
      })
    }
  }
}

/** The value of the first button "Did it" in a message. */
function openItem(blocks: string): string | undefined {
  for (const match of blocks.matchAll(/\{[^{}]*"action_id":"nudge_did"[^{}]*\{[^{}]*\}[^{}]*\}/g)) {
    const [, value] = /"value":"([^"]+)"/.exec(match[0]) ?? []
    if (value !== undefined) return value
  }
  return undefined
}

/** Notes the nudges that have come since the last step. */
export function collect(slack: LocalSlack, at: number, seen: SeenNudge[]): void {
  for (const { id: member } of MEMBERS) {
    for (const message of nudgesOf(slack.person(member))) {
      const text = JSON.stringify(message.blocks)
      const [, id = ''] = /"value":"([^":]+):\d"/.exec(text) ?? []
      if (seen.some((one) => one.ts === message.ts && one.member === member)) continue
      const names = [...new Set(Array.from(text.matchAll(/Person \d/g), ([name]) => name))].sort()
      seen.push({ member, id, ts: message.ts, at, names })
    }
  }
}

function duePlans(dir: string, now: number): number {
  return look(dir, (database) =>
    Number(database.prepare('select count(*) from nudge_plans where next_nudge_at <= ?').pluck().get(now)),
  )
}

function storedNudges(dir: string): { id: string; state: string }[] {
  return look(dir, (database) =>
    database.prepare<[], { id: string; state: string }>('select nudge_id as id, state from nudges').all(),
  )
}

function look<Seen>(dir: string, read: (database: Database.Database) => Seen): Seen {
  const database = new Database(join(dir, 'onward.db'), { readonly: true, timeout: 2_000 })
  try {
    return read(database)
  } finally {
    database.close()
  }
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
