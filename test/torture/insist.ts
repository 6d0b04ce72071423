import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { inVain } from './deadline.ts'
import type { KeptBot } from './kept-bot.ts'

/** However often it is tried: a database that starts again takes its time, and so does a lease. Real time. */
const INSISTS_MS = 120_000
/** Nobody presses a button more often than this. Real time. */
const BREATH_MS = 100
/** A member who sees nothing happen tries again after this long. Real time. */
export const PATIENCE_MS = 2_500

/** Where members act, and what they act on. */
export type Place = { readonly slack: LocalSlack; readonly bot: KeptBot }

/** Does what a person would do again while it does not come out: `attempt` answers undefined for "no". */
export async function insist<Result>(
  bot: KeptBot,
  what: string,
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  const until = performance.now() + INSISTS_MS
  let tries = 0
  while (performance.now() < until) {
    await bot.up()
    tries += 1
    const result = await attempt()
    if (result !== undefined) return result
    await pause(BREATH_MS)
  }
  throw await inVain({ what: `a member who tried ${tries} times to ${what}`, withinMs: INSISTS_MS, ...bot })
}

/** What `look` sees within a person's patience; gives up at once when the bot dies and it is not there by then. */
export async function watch<Seen>(place: Place, look: () => Seen | undefined): Promise<Seen | undefined> {
  return whileAlive(place.bot, place.slack.until(look, 'what a member waits for', PATIENCE_MS))
}

/** What `seen` brings, or undefined where it fails, or where the bot dies first. */
export async function whileAlive<Seen>(bot: KeptBot, seen: Promise<Seen>): Promise<Seen | undefined> {
  const found = seen.catch(() => undefined)
  await Promise.race([found, bot.died()])
  // What the dying process still did may be there by now.
  await nextTurn()
  return Promise.race([found, nextTurn(undefined)])
}
