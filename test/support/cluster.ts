import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { formatKeyring, newKeyring } from '../../src/sealing/keyring.ts'
import type { BotProcess } from './bot-process.ts'
import { type HoldingProxy, holdingProxy } from './holding-proxy.ts'
import { type OnwardProcess, startOnward } from './onward-process.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { type TcpProxy, tcpProxy } from './tcp-proxy.ts'

/** One of several Onwards on one database, with ways of its own to Slack and to the database. */
export interface ClusterProcess extends OnwardProcess {
  /** What it asks of Slack goes this way. */
  readonly slackWay: HoldingProxy
  readonly databaseWay: TcpProxy
  /** SIGSTOP and SIGCONT: as a computer that sleeps. */
  freeze(): void
  thaw(): void
}

/** A Postgres of its own with any number of Onwards on it. */
export interface Cluster {
  readonly postgres: Postgres
  readonly location: { readonly dialect: 'postgres'; readonly url: string }
  readonly key: string
  readonly dir: string
  /** Starts one more; it is counted in when Slack has both its sockets. */
  start(spawned?: (bot: BotProcess) => void): Promise<ClusterProcess>
  /** Kills what still runs and removes everything. */
  discard(): Promise<void>
}

/** Null where npm has no Postgres for this platform. `env`: more environment for each process. */
export async function startCluster(
  slack: LocalSlack,
  env: Record<string, string> = {},
): Promise<Cluster | null> {
  const postgres = await startPostgres()
  if (postgres === null) return null
  const location = { dialect: 'postgres', url: await postgres.createDatabase('onward') } as const
  const key = formatKeyring(newKeyring(randomBytes))
  const dir = mkdtempSync(join(tmpdir(), 'onward-cluster-'))
  const ends: (() => Promise<void>)[] = []
  return {
    postgres,
    location,
    key,
    dir,
    async start(spawned = () => {}) {
      const slackWay = await holdingProxy(slack.apiUrl)
      const databaseWay = await tcpProxy(location.url)
      let started: BotProcess | undefined
      ends.push(async () => {
        await started?.kill()
        await slackWay.close()
        await databaseWay.close()
      })
      const bot = await startOnward({
        slack,
        dir,
        env: {
          SLACK_API_URL: slackWay.apiUrl,
          DATABASE_URL: databaseWay.url,
          ONWARD_KEY: key,
          ONWARD_FORGOTTEN_FILE: join(dir, 'onward.forgotten'),
          ...env,
        },
        spawned: (process) => {
          started = process
          spawned(process)
        },
      })
      let isGone = false
      void bot.exited.then(() => {
        isGone = true
      })
      const signal = (name: NodeJS.Signals) => {
        if (!isGone) process.kill(bot.pid, name)
      }
      const freeze = () => signal('SIGSTOP')
      return { ...bot, slackWay, databaseWay, freeze, thaw: () => signal('SIGCONT') }
    },
    async discard() {
      for (const end of ends) await end()
      await postgres.stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
