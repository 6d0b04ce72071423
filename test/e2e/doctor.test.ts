import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { logsAndGetsSteps } from '../support/log-a-no.ts'
import { type Ran, runCommand } from '../support/run-command.ts'
import { sharedOnward } from '../support/shared-onward.ts'

const shared = sharedOnward()

function doctor(env: Record<string, string> = {}): Promise<Ran> {
  const { slack, onward } = shared
  const all = {
    DATABASE_URL: `sqlite:${join(onward.dir, 'onward.db')}`,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
    ...env,
  }
  return runCommand('src/doctor/doctor.main.ts', [], { env: all, cwd: onward.dir })
}

const faultsIn = ({ stdout }: Ran) => stdout.split('\n').filter((line) => line.startsWith('WRONG'))

/** What is in front of the local Slack, and answers as it does but for some headers. */
async function slackSaying(headers: Record<string, string>): Promise<string> {
  const server = createServer((request, response) => {
    const method = request.url?.split('/').at(-1) ?? ''
    const { authorization = '' } = request.headers
    void fetch(new URL(method, shared.slack.apiUrl), { method: 'POST', headers: { authorization } }).then(
      async (answer) => {
        response.writeHead(answer.status, { 'content-type': 'application/json', ...headers })
        response.end(await answer.text())
      },
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return `http://127.0.0.1:${address.port}/api/`
}

test('beside a running Onward that is well, nothing is wrong and nothing is changed', async () => {
  await logsAndGetsSteps(shared.someone(), { company: 'Bramblewick Mills' })
  const ran = await doctor()
  expect([ran.code, faultsIn(ran), ran.stderr]).toEqual([0, [], ''])
  for (const said of ['SLACK_BOT_TOKEN', 'every scope', 'clock agrees', 'Socket Mode is on', 'is whole'])
    expect(ran.stdout).toContain(said)
  for (const said of [
    'tables are those',
    'key fits',
    'Nothing waits',
    'room on the disk',
    'Only their owner',
  ])
    expect(ran.stdout).toContain(said)
  const secrets = Object.values(shared.slack.tokens)
  const key = readFileSync(join(shared.onward.dir, 'onward.key'), 'utf8').trim()
  expect([...secrets, key].filter((secret) => ran.stdout.includes(secret))).toEqual([])
})

test('tokens that Slack refuses, and settings that are wrong, are told with where to find right ones', async () => {
  const bot = await doctor({ SLACK_BOT_TOKEN: 'xoxb-canary' })
  expect([bot.code, faultsIn(bot)]).toEqual([
    1,
    expect.arrayContaining([expect.stringMatching(/refuses SLACK_BOT_TOKEN \(invalid_auth\).*Install App/)]),
  ])
  const app = await doctor({ SLACK_APP_TOKEN: 'xapp-canary' })
  expect(faultsIn(app)).toEqual([
    expect.stringMatching(/refuses SLACK_APP_TOKEN \(invalid_auth\).*connections:write/),
  ])
  const settings = await doctor({ PORT: 'canary', SLACK_BOT_TOKEN: '' })
  expect(faultsIn(settings).sort()).toEqual([
    expect.stringContaining('PORT'),
    expect.stringContaining('SLACK_BOT_TOKEN is missing'),
  ])
  const away = await doctor({ SLACK_API_URL: 'http://127.0.0.1:9/api/' })
  expect(faultsIn(away)).toEqual([expect.stringContaining("Slack can't be reached")])
  expect([bot, app, settings, away].map(({ stdout }) => stdout).join()).not.toContain('canary')
})

test('a scope that is missing and a clock that is wrong are told', async () => {
  const ran = await doctor({
    SLACK_API_URL: await slackSaying({
      date: new Date(Date.now() - 600_000).toUTCString(),
      'x-oauth-scopes': 'commands,chat:write,users:read,channels:read,groups:read,im:history',
    }),
  })
  expect([ran.code, faultsIn(ran)]).toEqual([
    1,
    [
      expect.stringMatching(/lacks files:write\..*manifest\.yml/),
      expect.stringMatching(/clock is about 10 min fast/),
    ],
  ])
})

test('another key, a queue that stands still and files that others may read are told', async () => {
  const path = join(shared.onward.dir, 'onward.db')
  const otherKey = await doctor({ ONWARD_KEY: randomBytes(32).toString('base64') })
  expect(faultsIn(otherKey)).toEqual([
    expect.stringContaining('not the one that the database was sealed with'),
  ])

  await shared.onward.stop()
  const database = new Database(path)
  database.exec(`insert into lanes (workspace_id, lane, member_id, due_at, wake_at, retry_at, lease_until)
    select workspace_id, 'a lane that nobody serves', null, ${Date.now() - 3 * 3_600_000}, 0, 0, 0 from workspaces`)
  database.close()
  chmodSync(path, 0o644)
  writeFileSync(join(shared.onward.dir, '.env'), '', { mode: 0o644 })
  const ran = await doctor()
  expect([ran.code, faultsIn(ran)]).toEqual([
    1,
    [
      expect.stringMatching(/due for 3 hours\. Start Onward/),
      expect.stringMatching(/read .*\.env\. Run: chmod 600/),
      expect.stringMatching(/read .*onward\.db\. Run: chmod 600/),
    ],
  ])

  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(7, 5_000, 60_000))
  expect(faultsIn(await doctor())).toContainEqual(
    expect.stringMatching(/onward\.db is .*damaged.*estore a backup/),
  )
})
