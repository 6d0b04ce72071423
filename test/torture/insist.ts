import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { KeptBot } from './kept-bot.ts'

const MOST_TRIES = 200
/** However fast the tries are refused: a database that starts again takes its time. Real time. */
const AT_LEAST_MS = 90_000
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
  const until = performance.now() + AT_LEAST_MS
  for (let tries = 0; tries < MOST_TRIES || performance.now() < until; tries += 1) {
    await bot.up()
    const result = await attempt()
    if (result !== undefined) return result
    await pause(BREATH_MS)
  }
  throw new Error(`a member tried again and again in vain: ${what}`)
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
