import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { checkMessageBlocks } from '../../src/playground/block-kit/check-message-blocks.ts'
import { checkView } from '../../src/playground/block-kit/check-view.ts'
import type { LocalSlackOptions } from '../../src/playground/local-slack/assemble-core.ts'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import type { PersonOptions } from '../../src/playground/local-slack/workspace.ts'
import { type OnwardProcess, startOnward } from './onward-process.ts'
import { manifest } from './onward-workspace.ts'

/** A channel that everybody is in. */
export const CLUB = 'C1CLUB'

/** Members that have not met Onward; each test takes its own, so that tests do not disturb one another. */
const strangers: PersonOptions[] = Array.from({ length: 40 }, (_, n) => ({
  id: `U1PERSON${String(n).padStart(2, '0')}`,
  name: `Person ${n}`,
  tz: 'Europe/Madrid',
  locale: 'en-GB',
}))

export interface SharedOnward {
  readonly slack: LocalSlack
  readonly onward: OnwardProcess
  /** Somebody whom no other test of the file has been given. */
  someone(profile?: { tz: string }): PersonDriver
  /** Moves the bot's clock; only where it was started with a time. */
  setClock(instant: string): void
  /** Starts the bot again on what it has stored. */
  restart(env?: Record<string, string>): Promise<void>
}

export interface SharedOptions {
  readonly slack?: Partial<LocalSlackOptions>
  readonly env?: Record<string, string>
  /** The ISO instant at which the bot's clock stands; the computer's clock where it is left out. */
  readonly time?: string
}

/** One local Slack and one Onward process for all tests of a file. */
export function sharedOnward({ slack: slackOptions, env, time }: SharedOptions = {}): SharedOnward {
  let slack: LocalSlack | undefined
  let onward: OnwardProcess | undefined
  let given = 0
  const dir = mkdtempSync(join(tmpdir(), 'onward-'))
  const clockFile = join(dir, 'clock')
  const setClock = (instant: string) => writeFileSync(clockFile, instant)
  const clockEnv: Record<string, string> = time === undefined ? {} : { ONWARD_CLOCK_FILE: clockFile }

  beforeAll(async () => {
    if (time !== undefined) setClock(time)
    slack = await startLocalSlack({
      manifest,
      people: strangers,
      channels: [{ id: CLUB, name: 'job-club', members: strangers.map(({ id }) => id) }],
      blockKit: { checkMessageBlocks, checkView },
      timing: { waitMs: 30_000 },
      ...slackOptions,
    })
    onward = await startOnward({ slack, dir, env: { ...clockEnv, ...env } })
  })
  afterAll(async () => {
    await onward?.discard()
    await slack?.close()
  })

  const shared: SharedOnward = {
    get slack() {
      return started(slack)
    },
    get onward() {
      return started(onward)
    },
    someone(profile) {
      const person = shared.slack.person(strangers[given]?.id ?? 'nobody is left')
      given += 1
      if (profile) person.becomes(profile)
      return person
    },
    setClock,
    async restart(changed = {}) {
      await started(onward).kill()
      onward = await startOnward({ slack: shared.slack, dir, env: { ...clockEnv, ...env, ...changed } })
    },
  }
  return shared
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('Only tests and hooks can use what is started before them')
  return part
}
