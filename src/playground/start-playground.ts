import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Config } from '../config.ts'
import { createLog } from '../log.ts'
import { type Onward, startOnward } from '../onward.ts'
import { checkMessageBlocks } from './block-kit/check-message-blocks.ts'
import { checkView } from './block-kit/check-view.ts'
import { DATABASE, readKept, writeKept } from './keep-playground.ts'
import { type LocalSlack, startLocalSlack } from './local-slack/local-slack.ts'
import { startPageServer } from './page-server/page-server.ts'
import type { PlaygroundArgs } from './playground-args.ts'
import { type PlaygroundClock, playgroundClock } from './playground-clock.ts'
import { CAST, LEAD } from './stage/cast.ts'
import { HISTORY_MS, playHistory } from './stage/play-history.ts'
import { playOpening, stageChannels } from './stage/set-stage.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const OPENING_MS = 4 * DAY_MS
/** With --keep, what changed is written this often at most (real time). */
const KEEP_EVERY_MS = 500

export type Playground = {
  /** The page's address, on 127.0.0.1. */
  readonly url: string
  readonly slack: LocalSlack
  readonly onward: Onward
  readonly clock: PlaygroundClock
  /** Stops everything; with --keep, everything is there again at the next start. */
  close(): Promise<void>
}

/**
 * Starts a local Slack with people in it, Onward beside it over Socket Mode, and the page that shows both,
 * all on 127.0.0.1. `report` gets the log's errors, a line each. Rejects with a StartError or ReceiverError
 * that says what to do.
 */
export async function startPlayground(
  args: Omit<PlaygroundArgs, 'open'>,
  { report, realNow }: { report: (line: string) => void; realNow: () => number },
): Promise<Playground> {
  // What runs already is stopped, last first, when something later can't start.
  await using running = new AsyncDisposableStack()
  let isClosing = false
  const stopLater = (stop: () => unknown) =>
    running.defer(async () => {
      isClosing = true
      await stop()
    })
  // A connection that is cut while everything stops is no news.
  const log = createLog({ level: 'error', write: (line) => (isClosing ? undefined : report(line)) })
  const kept = args.keep === undefined ? undefined : readKept(args.keep)
  const isNew = kept === undefined
  const before = args.seed ? HISTORY_MS : OPENING_MS
  const clock = playgroundClock(realNow, isNew ? -before : kept.offset)
  const manifest: unknown = parse(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'))
  const slack = await startLocalSlack({
    manifest,
    people: [...CAST],
    channels: stageChannels(),
    kept: kept?.workspace,
    team: { id: 'T0LOCAL', name: 'Riverside Job Club', domain: 'riverside' },
    tokens: { bot: `xoxb-${randomText()}`, app: `xapp-${randomText()}` },
    clock,
    rates: 'slack',
    blockKit: { checkMessageBlocks, checkView },
  })
  stopLater(() => slack.close())
  if (args.keep !== undefined) {
    const keeping = keepUp(slack, clock, args.keep)
    stopLater(() => keeping.stop())
  }
  const stopping = new AbortController()
  const onward = await startOnward(configFor(slack, args.keep), { clock, log, signal: stopping.signal })
  stopLater(() => onward.stop())
  stopLater(() => stopping.abort())
  if (isNew && args.seed) await playHistory({ slack, onward, clock }, realNow() - OPENING_MS)
  if (isNew) playOpening(slack, clock, realNow())
  clock.moveTo(realNow())
  await onward.settled()

  const page = await startPageServer({ slack, onward, clock, manifest, log }, args.port)
  stopLater(() => page.close())
  const everything = running.move()
  return { url: page.url, slack, onward, clock, close: () => everything.disposeAsync() }
}

function configFor(slack: LocalSlack, folder: string | undefined): Config {
  return {
    botToken: slack.tokens.bot,
    oauth: undefined,
    entry: { mode: 'socket', appToken: slack.tokens.app },
    slackApiUrl: slack.apiUrl,
    port: 0,
    database: { dialect: 'sqlite', path: folder === undefined ? ':memory:' : join(folder, DATABASE) },
    key: folder === undefined ? randomBytes(32).toString('base64') : undefined,
    leads: [LEAD],
    logLevel: 'warn',
    forgottenFile: undefined,
    clockFile: undefined,
    metricsToken: undefined,
  }
}

function keepUp(slack: LocalSlack, clock: PlaygroundClock, folder: string): { stop(): void } {
  let timer: NodeJS.Timeout | undefined
  const write = () => {
    timer = undefined
    writeKept(folder, { offset: clock.offset, workspace: slack.keep() })
  }
  const soon = () => {
    timer ??= setTimeout(write, KEEP_EVERY_MS)
  }
  const ends = slack.onChange(soon)
  clock.onMoved(soon)
  write()
  return {
    stop() {
      ends()
      clearTimeout(timer)
      write()
    },
  }
}

/** Tokens that no other program on this computer could guess. */
function randomText(): string {
  return randomBytes(24).toString('base64url')
}
