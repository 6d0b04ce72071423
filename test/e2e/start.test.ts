import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { startOnward } from '../support/onward-process.ts'
import { manifest } from '../support/onward-workspace.ts'

const entry = fileURLToPath(new URL('../../bin/onward.mjs', import.meta.url))

let slack: LocalSlack
let dir: string

beforeAll(async () => {
  slack = await startLocalSlack({ manifest, people: [{ id: 'U1ANN', name: 'Ann' }] })
  dir = mkdtempSync(join(tmpdir(), 'onward-start-'))
})
afterAll(async () => {
  await slack.close()
  rmSync(dir, { recursive: true, force: true })
})

interface Ended {
  code: number | null
  stderr: string
  all: string
}

/** Starts Onward with that environment (and a full one besides), and waits until it has ended. */
async function endsWith(changes: Record<string, string>, without: string[] = []): Promise<Ended> {
  const full: Record<string, string> = {
    DATABASE_URL: `sqlite:${join(dir, 'onward.db')}`,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    ...changes,
  }
  const env = Object.fromEntries(Object.entries(full).filter(([name]) => !without.includes(name)))
  // Another folder than the project's, whose .env would fill in what is left out.
  const child = spawn(process.execPath, [entry], { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  let all = ''
  child.stdout.on('data', (chunk: Buffer) => {
    all += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
    all += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stderr, all }
}

/** One plain sentence a fault; never a stack. */
function isPlain({ code, stderr }: Ended): void {
  expect(code).toBe(1)
  expect(stderr).toMatch(/^Onward cannot start:\n(- [A-Z].*\n)+$/)
}

describe('a start that cannot succeed ends with 1 and says why', () => {
  test('a token that Slack refuses', async () => {
    const ended = await endsWith({ SLACK_BOT_TOKEN: 'xoxb-secret-canary' })
    isPlain(ended)
    expect(ended.stderr).toContain('Slack refuses SLACK_BOT_TOKEN (invalid_auth)')
    expect(ended.all).not.toContain('canary')
  })

  test('an app token that Slack refuses', async () => {
    const ended = await endsWith({ SLACK_APP_TOKEN: 'xapp-secret-canary' })
    isPlain(ended)
    expect(ended.stderr).toContain('SLACK_APP_TOKEN')
    expect(ended.all).not.toContain('canary')
  })

  test('everything that is missing or wrong, all together and without repeating a value', async () => {
    const wrong = {
      SLACK_API_URL: 'canary:api',
      PORT: 'canary-port',
      DATABASE_URL: 'canary://database',
      ONWARD_LEADS: 'canary-lead',
      LOG_LEVEL: 'canary-level',
      ONWARD_CLOCK_FILE: '/canary/clock',
    }
    const ended = await endsWith(wrong, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'])
    isPlain(ended)
    for (const name of [
      ...Object.keys(wrong),
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'SLACK_SIGNING_SECRET',
    ]) {
      expect(ended.stderr).toContain(name)
    }
    expect(ended.all).not.toContain('canary')
  })

  test('a clock file beside a Slack that is not on this computer', async () => {
    const clock = join(dir, 'clock')
    writeFileSync(clock, '2026-03-02T12:00:00Z')
    const ended = await endsWith({ ONWARD_CLOCK_FILE: clock, SLACK_API_URL: 'https://slack.com/api/' })
    isPlain(ended)
    expect(ended.stderr).toContain('ONWARD_CLOCK_FILE is for trials only')
  })

  test.each([
    ['is not there', undefined],
    ['holds no instant', 'tomorrow'],
  ])('a clock file that %s', async (_what, text) => {
    const clock = join(dir, 'bad-clock')
    if (text !== undefined) writeFileSync(clock, text)
    const ended = await endsWith({ ONWARD_CLOCK_FILE: clock })
    isPlain(ended)
    expect(ended.stderr).toContain('ONWARD_CLOCK_FILE')
  })

  test('a database that has entries, without its key or with another one', async () => {
    const onward = await startOnward({ slack })
    expect(await onward.stop()).toBe(0)
    const DATABASE_URL = `sqlite:${join(onward.dir, 'onward.db')}`
    const wrong = await endsWith({ DATABASE_URL, ONWARD_KEY: randomBytes(32).toString('base64') })
    isPlain(wrong)
    expect(wrong.stderr).toContain('not the one that this database was sealed with')
    const bad = await endsWith({ DATABASE_URL, ONWARD_KEY: 'canary' })
    isPlain(bad)
    expect(bad.all).not.toContain('canary')
    rmSync(join(onward.dir, 'onward.key'))
    const without = await endsWith({ DATABASE_URL })
    isPlain(without)
    expect(without.stderr).toContain('onward.key')
    expect(existsSync(join(onward.dir, 'onward.key'))).toBe(false)
    await onward.discard()
  })

  test('a database in a folder that cannot be made', async () => {
    writeFileSync(join(dir, 'a-file'), '')
    const ended = await endsWith({ DATABASE_URL: `sqlite:${join(dir, 'a-file', 'onward.db')}` })
    isPlain(ended)
    expect(ended.stderr).toContain('DATABASE_URL')
  })

  test('a file that is no database', async () => {
    writeFileSync(join(dir, 'text.db'), 'This is text, and long enough to have a header. '.repeat(100))
    const ended = await endsWith({ DATABASE_URL: `sqlite:${join(dir, 'text.db')}` })
    isPlain(ended)
    expect(ended.stderr).toContain('DATABASE_URL')
  })

  test('a port that is taken', async () => {
    const other = createServer().listen(0)
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const ended = await endsWith({ PORT: port })
    other.close()
    isPlain(ended)
    expect(ended.stderr).toContain(`Port ${port} can't be listened on`)
  })
})

const oldNode = findOldNode()

test.skipIf(oldNode === undefined)('under an old Node it says so in one sentence and stops', () => {
  const { status, stderr } = spawnSync(oldNode ?? '', [entry], { cwd: dir, env: {}, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^Onward needs Node\.js 24 \(.*\), and this is \d+\.\d+\.\d+\. Start it with "npm start".*\n$/,
  )
})

/** The machine's own Node, where it is older than Onward's. */
function findOldNode(): string | undefined {
  const found = ['/usr/bin/node', '/usr/local/bin/node', ...nvmNodes()].find((path) => {
    const version = existsSync(path) ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout : ''
    return /^v(1\d|20|21)\./.test(version)
  })
  if (found === undefined) process.stderr.write('SKIPPED: there is no Node older than 22 on this machine\n')
  return found
}

function nvmNodes(): string[] {
  const versions = join(process.env.HOME ?? '/', '.nvm', 'versions', 'node')
  return existsSync(versions)
    ? readdirSync(versions).map((version) => join(versions, version, 'bin', 'node'))
    : []
}
