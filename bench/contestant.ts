import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type LocalSlack, startLocalSlack } from '../src/playground/local-slack/local-slack.ts'
import { type BotProcess, startBotProcess } from '../test/support/bot-process.ts'
import { startOnward } from '../test/support/onward-process.ts'
import { type Stopwatch, startStopwatch } from './stopwatch.ts'

export type Mode = 'socket' | 'http'
export type Name = 'product' | 'bare'

/** One of the two apps, in a process of its own beside a local Slack of its own. */
export type Contestant = {
  readonly name: Name
  readonly slack: LocalSlack
  readonly bot: BotProcess
  readonly stopwatch: Stopwatch
  discard(): Promise<void>
}

export type ContestantOptions = { readonly mode: Mode; readonly memberIds: readonly string[] }

const manifest: unknown = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'))
const bareApp = fileURLToPath(new URL('./bare-app.main.ts', import.meta.url))

/** Slow answers are to be measured too: Slack itself would wait 3 s. */
const PATIENCE = { ackMs: 30_000, waitMs: 30_000 }

/** A Slack that checks no blocks and limits no rates, so that only the bot is measured. */
export function slackFor({ mode, memberIds }: ContestantOptions): Promise<LocalSlack> {
  const people = memberIds.map((id) => ({ id, name: `Member ${id}` }))
  return startLocalSlack({ manifest, people, delivery: { mode }, timing: PATIENCE })
}

/** An empty data folder, to be removed by whoever asked for it. */
export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'onward-bench-'))
}

/** Starts either app against a Slack, as a process with a data folder; resolves when /healthz answers 200. */
export async function startBot(
  name: Name,
  slack: LocalSlack,
  dir: string,
  env: Record<string, string> = {},
): Promise<BotProcess> {
  if (name === 'product') return startOnward({ slack, dir, env: { LOG_LEVEL: 'error', ...env } })
  const access: Record<string, string> =
    slack.mode === 'socket'
      ? { SLACK_APP_TOKEN: slack.tokens.app }
      : { SLACK_SIGNING_SECRET: slack.signingSecret }
  const bot = await startBotProcess(bareApp, {
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_FILE: join(dir, 'bare.db'),
    ...(env.DATABASE_URL === undefined ? {} : { DATABASE_URL: env.DATABASE_URL }),
    ...access,
  })
  if (slack.mode === 'http') slack.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`)
  else await slack.connected()
  return bot
}

/** One of the two apps, ready to be measured. `env` is more environment for the product's process. */
export async function enter(
  name: Name,
  options: ContestantOptions & { readonly env?: Record<string, string> },
): Promise<Contestant> {
  const dir = newDataFolder()
  const slack = await slackFor(options)
  const bot = await startBot(name, slack, dir, options.env)
  const stopwatch = startStopwatch(slack.wire, () => performance.now())
  const discard = async () => {
    await bot.stop()
    await slack.close()
    await rm(dir, { recursive: true, force: true })
  }
  return { name, slack, bot, stopwatch, discard }
}
