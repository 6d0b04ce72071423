import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { checkRun, type Findings } from './check-run.ts'
import { PATIENCE_MS } from './insist.ts'
import { keepOnward } from './kept-bot.ts'
import { type Ledger, newLedger } from './ledger.ts'
import { LATER, SCRIPT } from './script.ts'
import type { Fault } from './seeded-faults.ts'

const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'))
/** A Monday, ten in the morning in Madrid. */
const BEGINS = Date.parse('2026-03-02T09:00:00Z')
const HOUR_MS = 3_600_000
const PLAY_WITHIN_MS = 150_000

/** What goes wrong in a run. */
export type Trouble = {
  /** Planned before the bot first starts. */
  readonly faults?: readonly Fault[]
  /** Called with each process of the bot as soon as it runs; `slack` counts from now on. */
  readonly onSpawn?: (bot: BotProcess, slack: LocalSlack) => void
  /** Called when the members are done, to let the bot come to rest. */
  readonly onDone?: () => void
}

export type Played = Findings & {
  readonly deaths: number
  /** How many of the planned faults struck. */
  readonly struck: number
  /** The longest that something queued waited after a restart, real ms. */
  readonly slowestRecoveryMs: number
  readonly ms: number
  /** How often each request and each delivery crossed the wire. */
  readonly crossed: { readonly requests: Map<string, number>; readonly deliveries: Map<string, number> }
  /** The bot's log. */
  readonly log: string
}

/** Plays the script once, from an empty database to the last check, with the given trouble. */
export async function play(trouble: Trouble = {}): Promise<Played> {
  const started = performance.now()
  const dir = mkdtempSync(join(tmpdir(), 'onward-torture-'))
  const slack = await startLocalSlack({
    manifest,
    people: Object.keys(SCRIPT).map((id) => ({ id, name: id, tz: 'Europe/Madrid', locale: 'en-GB' })),
    blockKit: { checkMessageBlocks, checkView },
    timing: { waitMs: PATIENCE_MS },
  })
  const clockFile = join(dir, 'clock')
  let now = BEGINS
  const setClock = (at: number) => {
    now = at
    writeFileSync(clockFile, new Date(at).toISOString())
  }
  setClock(BEGINS)
  const env = { ONWARD_CLOCK_FILE: clockFile }
  const planned = (trouble.faults ?? []).map((fault) => slack.faults.at(fault))
  const bot = keepOnward(slack, {
    dir,
    env,
    now: () => now,
    onSpawn: (process) => trouble.onSpawn?.(process, slack),
  })
  const ledger = newLedger(Object.keys(SCRIPT))
  const failures: string[] = []
  try {
    await inTime(act({ slack, bot, ledger, setClock })).catch(
      (error: unknown) => void failures.push(String(error)),
    )
    slack.faults.clear()
    trouble.onDone?.()
    await bot.settled().catch((error: unknown) => void failures.push(String(error)))
    const code = await bot.stop()
    if (code !== 0) failures.push(`the bot ended with ${code}`)
    const findings = await checkRun({ dir }, ledger, slack.person, now)
    findings.broken.unshift(...failures)
    return {
      ...findings,
      deaths: bot.deaths,
      struck: planned.filter((fault) => fault.hasStruck).length,
      slowestRecoveryMs: Math.max(0, ...bot.recoveries),
      ms: performance.now() - started,
      crossed: {
        requests: countBy(slack.wire.requests().map((request) => request.method)),
        deliveries: countBy(slack.wire.deliveries().map((delivery) => delivery.name)),
      },
      log: bot.log(),
    }
  } finally {
    await slack.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

async function act({
  slack,
  bot,
  ledger,
  setClock,
}: {
  slack: LocalSlack
  bot: ReturnType<typeof keepOnward>
  ledger: Ledger
  setClock: (at: number) => void
}): Promise<void> {
  await Promise.all(
    Object.entries(SCRIPT).map(async ([id, script]) => {
      const member = ledger.get(id)
      if (member) await script({ slack, bot, person: slack.person(id), ledger: member })
    }),
  )
  for (const { hours, id, act: acts } of LATER) {
    setClock(BEGINS + hours * HOUR_MS)
    const member = ledger.get(id)
    if (member) await acts({ slack, bot, person: slack.person(id), ledger: member })
  }
}

function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the members were not done in time')), PLAY_WITHIN_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

export function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
