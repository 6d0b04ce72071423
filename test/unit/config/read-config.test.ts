import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'

const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }
const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' }

function configOf(env: Record<string, string | undefined>) {
  const reading = readConfig(env)
  if (reading.kind === 'faults') throw new Error(reading.faults.join('\n'))
  return reading.config
}

function faultsOf(env: Record<string, string | undefined>): readonly string[] {
  const reading = readConfig(env)
  return reading.kind === 'faults' ? reading.faults : []
}

describe('readConfig', () => {
  test('needs two values for Socket Mode, and knows the rest', () => {
    expect(configOf(socket)).toEqual({
      botToken: 'xoxb-1',
      oauth: undefined,
      entry: { mode: 'socket', appToken: 'xapp-1' },
      slackApiUrl: undefined,
      port: 3000,
      database: { dialect: 'sqlite', path: 'data/onward.db' },
      key: undefined,
      forgottenFile: undefined,
      leads: [],
      logLevel: 'info',
      clockFile: undefined,
    })
  })

  test("takes the app's own secrets instead of one workspace's token", () => {
    const many = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'secret', SLACK_SIGNING_SECRET: 'signing' }
    expect(configOf(many)).toMatchObject({
      botToken: undefined,
      oauth: { clientId: '1.2', clientSecret: 'secret' },
    })
    expect(faultsOf({ ...many, SLACK_CLIENT_SECRET: '' })[0]).toContain('SLACK_CLIENT_SECRET is missing')
    expect(faultsOf({ ...many, SLACK_CLIENT_ID: '' })[0]).toContain('SLACK_CLIENT_ID is missing')
    expect(faultsOf({ ...many, SLACK_BOT_TOKEN: 'xoxb-1' })[0]).toContain('Remove the token')
  })

  test('takes requests over HTTP where there is no app token', () => {
    expect(configOf(http).entry).toEqual({ mode: 'http', signingSecret: 'secret' })
    expect(configOf({ ...http, ...socket }).entry.mode).toBe('socket')
  })

  test('reads every variable', () => {
    expect(
      configOf({
        ...socket,
        SLACK_API_URL: 'http://127.0.0.1:9/api/',
        PORT: '8080',
        DATABASE_URL: 'postgres://u:p@host/db',
        ONWARD_KEY: 'key',
        ONWARD_LEADS: 'U012AB3CD , W045EF6GH',
        LOG_LEVEL: 'debug',
        ONWARD_CLOCK_FILE: '/tmp/clock',
      }),
    ).toMatchObject({
      slackApiUrl: 'http://127.0.0.1:9/api/',
      port: 8080,
      database: { dialect: 'postgres', url: 'postgres://u:p@host/db' },
      key: 'key',
      leads: ['U012AB3CD', 'W045EF6GH'],
      logLevel: 'debug',
      clockFile: '/tmp/clock',
    })
  })

  test('takes an empty or blank value for a missing one', () => {
    expect(configOf({ ...socket, PORT: '', LOG_LEVEL: '  ', ONWARD_CLOCK_FILE: '' })).toEqual(
      configOf(socket),
    )
    expect(faultsOf({ ...socket, SLACK_BOT_TOKEN: ' ' })).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN is missing'),
    ])
  })

  test('reports all faults together', () => {
    const wrong = {
      SLACK_BOT_TOKEN: 'wrong',
      SLACK_API_URL: 'wrong',
      PORT: 'wrong',
      DATABASE_URL: 'wrong',
      ONWARD_LEADS: 'wrong',
      LOG_LEVEL: 'wrong',
    }
    const faults = faultsOf(wrong)
    for (const name of [...Object.keys(wrong), 'SLACK_APP_TOKEN is missing']) {
      expect(faults.filter((fault) => fault.startsWith(name))).toHaveLength(1)
    }
  })

  test('needs a key with Postgres, whatever else is missing', () => {
    expect(faultsOf({ DATABASE_URL: 'postgresql://host/db' })).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN'),
      expect.stringContaining('SLACK_APP_TOKEN'),
      expect.stringContaining('ONWARD_KEY is missing'),
    ])
  })

  test.each(['-1', '65536', '80.5', 'NaN', '0x', '3000 4000'])('refuses the port "%s"', (PORT) => {
    expect(faultsOf({ ...socket, PORT })).toEqual([expect.stringContaining('PORT should be')])
  })

  test.each(['http://127.0.0.1:1/api/', 'http://127.9.9.9/', 'http://localhost:1/', 'http://[::1]:1/'])(
    'takes a clock file beside a Slack on this computer: %s',
    (SLACK_API_URL) => {
      expect(faultsOf({ ...socket, SLACK_API_URL, ONWARD_CLOCK_FILE: '/c' })).toEqual([])
    },
  )

  test.each([
    undefined,
    'https://slack.com/api/',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://evil.example/127.0.0.1',
    'http://127.0.0.1@evil.example/',
    'http://0.0.0.0/',
  ])('refuses a clock file beside any other: %s', (SLACK_API_URL) => {
    expect(faultsOf({ ...socket, SLACK_API_URL, ONWARD_CLOCK_FILE: '/c' })).toEqual([
      expect.stringContaining('ONWARD_CLOCK_FILE is for trials only'),
    ])
  })

  test('never throws and never repeats a value, whatever the values are', () => {
    const names = Object.keys({
      ...http,
      ...socket,
      ...{ SLACK_API_URL: 0, PORT: 0, DATABASE_URL: 0, ONWARD_KEY: 0, ONWARD_LEADS: 0, LOG_LEVEL: 0 },
      ONWARD_CLOCK_FILE: 0,
    })
    const value = fc.string({ unit: 'binary' }).map((text) => `canary${text}`)
    const env = fc.dictionary(fc.constantFrom(...names), value)
    fc.assert(
      fc.property(env, (given) => {
        expect(faultsOf(given).join('\n')).not.toContain('canary')
      }),
    )
  })
})
