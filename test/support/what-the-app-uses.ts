import { randomBytes } from 'node:crypto'
import { App } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { vi } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { systemClock } from '../../src/clock/clock.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { createLog } from '../../src/log.ts'
import { UNKNOWN_PROFILE } from '../../src/members/member.ts'
import type { MessageKind } from '../../src/outbox/message-kind.ts'
import { systemRandom } from '../../src/random.ts'
import { RoutedApp } from '../../src/slack/routed-app.ts'
import { projectFile, projectPaths } from './project-files.ts'

/** What the app listens to. */
export interface Listeners {
  commands: string[]
  events: string[]
  actions: string[]
  views: string[]
  shortcuts: { type: 'global' | 'message'; callback_id: string }[]
}

/** Builds the whole app, never started, and reads off what it asks Bolt for. */
export async function listenersOfTheApp(): Promise<Listeners> {
  const spies = [
    vi.spyOn(RoutedApp.prototype, 'command'),
    vi.spyOn(App.prototype, 'event'),
    vi.spyOn(RoutedApp.prototype, 'action'),
    vi.spyOn(RoutedApp.prototype, 'view'),
    vi.spyOn(RoutedApp.prototype, 'shortcut'),
  ].map((spy) => () => {
    const first: unknown[] = spy.mock.calls.map(([asked]) => asked)
    spy.mockRestore()
    return first
  })
  await buildUnstartedApp()
  const [commands = [], events = [], actions = [], views = [], shortcuts = []] = spies.map((read) => read())
  const names = (asked: unknown[]) => asked.filter((one) => typeof one === 'string')
  return {
    commands: names(commands),
    events: names(events),
    actions: names(actions),
    views: names(views),
    shortcuts: shortcuts.map(shortcutOf),
  }
}

async function buildUnstartedApp(): Promise<void> {
  const log = createLog({ level: 'error' })
  const key = randomBytes(32).toString('base64')
  const database = await openDatabase({ database: { dialect: 'sqlite', path: ':memory:' }, key }, log)
  await buildApp({
    deps: {
      database,
      log,
      clock: systemClock,
      random: systemRandom,
      outbox: { wake() {} },
      profiles: { remembered: () => null, of: async () => UNKNOWN_PROFILE, forget() {} },
      clientFor: () => new WebClient(),
      firstLeads: new Set(),
      realNow: Date.now,
    },
    access: {
      authorize: async () => ({ teamId: 'T1', botToken: 'xoxb-none', botId: 'B1', botUserId: 'U1' }),
      clientOptions: () => ({}),
      keepUp: async () => {},
    },
    receiver: { init() {}, listen: async () => {}, start: async () => {}, stop: async () => {} },
  })
  await database.kysely.destroy()
}

function shortcutOf(asked: unknown): Listeners['shortcuts'][number] {
  const constraints: { type?: unknown; callback_id?: unknown } = Object(asked)
  const { type, callback_id } = constraints
  if (typeof callback_id !== 'string' || (type !== 'shortcut' && type !== 'message_action')) {
    throw new Error('A listener for shortcuts names no callback_id or no type')
  }
  return { type: type === 'shortcut' ? 'global' : 'message', callback_id }
}

/** Every method of the Web API that the bot's source calls, sorted. */
export function methodsCalled(): string[] {
  const called = new Set<string>()
  for (const path of projectPaths('src/**/*.ts')) {
    if (path.startsWith('src/playground/')) continue
    const source = projectFile(path)
    for (const [, method = ''] of source.matchAll(/\bclient((?:\s*\.\s*\w+){2,})\s*\(/g)) {
      called.add(method.replace(/\s/g, '').slice(1))
    }
    for (const [, method = ''] of source.matchAll(/\.apiCall\(\s*'([\w.]+)'/g)) called.add(method)
    // The client asks Slack for the address of its socket by itself.
    if (source.includes('SocketModeClient')) called.add('apps.connections.open')
  }
  return [...called].sort()
}

/** Every kind of message that a `*.message.ts` file exports, sorted. */
export async function messageKinds(): Promise<string[]> {
  const kinds: string[] = []
  for (const path of projectPaths('src/**/*.message.ts')) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`)
    for (const value of Object.values(exported)) if (isMessageKind(value)) kinds.push(value.kind)
  }
  return kinds.sort()
}

function isMessageKind(value: unknown): value is MessageKind {
  return typeof value === 'object' && value !== null && 'kind' in value && 'whenUnknown' in value
}
