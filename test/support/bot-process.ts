import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const startLimitMs = 60_000
const answerLimitMs = 5_000

/** A bot that runs in a process of its own. */
export interface BotProcess {
  pid: number
  port: number
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>
  /** SIGTERM; resolves with the exit code (null where a signal ended it). */
  stop(): Promise<number | null>
  /** Resolves with the exit code whenever the process ends. */
  exited: Promise<number | null>
  /** Everything that the process has written to stdout and stderr so far. */
  log(): string
}

/**
 * Starts `script` under this very Node with only the given environment (and PATH, HOME, TMPDIR), with PORT set to a
 * free port, and waits until GET /healthz answers 200. Rejects with the log where that does not happen. `spawned` gets
 * the process at once, so that it can be killed while it starts.
 */
export async function startBotProcess(
  script: string,
  env: Record<string, string>,
  spawned: (bot: BotProcess) => void = () => {},
): Promise<BotProcess> {
  const port = await freePort()
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env
  const child = spawn(process.execPath, [script], {
    env: { PATH, HOME, TMPDIR, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const keep = (chunk: Buffer) => {
    log += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => resolve(code))
    child.on('error', () => resolve(null))
  })
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    return exited
  }
  const bot: BotProcess = {
    pid: child.pid ?? -1,
    port,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    exited,
    log: () => log,
  }
  spawned(bot)
  await healthy(bot)
  return bot
}

async function healthy(bot: BotProcess): Promise<void> {
  const deadline = performance.now() + startLimitMs
  let isGone = false
  void bot.exited.then(() => {
    isGone = true
  })
  while (performance.now() < deadline && !isGone) {
    const signal = AbortSignal.timeout(answerLimitMs)
    const answer = await fetch(`http://127.0.0.1:${bot.port}/healthz`, { signal }).catch(() => undefined)
    if (answer?.ok) return
    await pause(25)
  }
  await bot.kill()
  throw new Error(`The bot ${isGone ? 'ended' : 'was not ready'} before /healthz answered:\n${bot.log()}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
