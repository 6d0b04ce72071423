import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { type BotProcess, startBotProcess } from './bot-process.ts'

const entry = fileURLToPath(new URL('../../bin/onward.mjs', import.meta.url))

export interface OnwardOptions {
  slack: LocalSlack
  /** More environment, such as ONWARD_CLOCK_FILE, ONWARD_LEADS or another DATABASE_URL. */
  env?: Record<string, string>
  /** The data folder; a temporary one by default. Give the first run's to start again with what it stored. */
  dir?: string
  /** Gets the process as soon as it runs, before it is ready. */
  spawned?: (bot: BotProcess) => void
}

/** Onward as operators run it, talking to a local Slack. */
export interface OnwardProcess extends BotProcess {
  dir: string
  /** Kills the process and removes its data folder: the end of a test. */
  discard(): Promise<void>
}

/**
 * Starts Onward in the Slack's mode and waits until it is ready: GET /healthz is 200, and in Socket Mode a socket is
 * open. From then on the Slack delivers to this process, and its fault plan's kills end it.
 */
export async function startOnward({
  slack,
  env = {},
  dir = mkdtempSync(join(tmpdir(), 'onward-')),
  spawned = () => {},
}: OnwardOptions): Promise<OnwardProcess> {
  const access: Record<string, string> =
    slack.mode === 'socket'
      ? { SLACK_APP_TOKEN: slack.tokens.app }
      : { SLACK_SIGNING_SECRET: slack.signingSecret }
  const all = {
    DATABASE_URL: `sqlite:${join(dir, 'onward.db')}`,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_API_URL: slack.apiUrl,
    ...access,
    ...env,
  }
  const bot = await startBotProcess(entry, all, (process) => {
    slack.faults.killWith(process.kill)
    spawned(process)
  })
  if (slack.mode === 'http') slack.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`)
  else await slack.connected()
  const discard = async () => {
    await bot.kill()
    await rm(dir, { recursive: true, force: true })
  }
  return { ...bot, dir, discard }
}
