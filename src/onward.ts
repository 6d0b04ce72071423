import { setImmediate as nextTurn } from 'node:timers/promises'
import { buildApp } from './app.ts'
import type { Clock } from './clock/clock.ts'
import { createTicks } from './clock/ticks.ts'
import { type Config, isLoopback } from './config.ts'
import type { OnwardDatabase } from './db/database.ts'
import { openDatabase } from './db/open-database.ts'
import { deliveries } from './deliveries.ts'
import type { Deps } from './deps.ts'
import { doDueWork } from './due-work.ts'
import { homePage } from './home/home-page.ts'
import { redrawHomes } from './home/redraw-homes.ts'
import { tellAgain } from './inactive/tell-inactive.ts'
import { forgetAgain } from './leaving/forget-again.ts'
import type { Log } from './log.ts'
import { recordFreeMessage } from './meeting/record-free-message.ts'
import { storedProfile } from './members/stored-profile.ts'
import { databaseFailure } from './metrics/database-failure.ts'
import { countedLog, createMeasures, type Measures } from './metrics/measures.ts'
import { metricsText } from './metrics/metrics-text.ts'
import { operatorRoutes } from './metrics/operator-routes.ts'
import { databaseAnswers, readDatabase } from './metrics/read-database.ts'
import { replanForZones } from './nudges/send-due-nudges.ts'
import { startOutbox } from './outbox/outbox.ts'
import { freeDeadLanes, newOwner } from './outbox/owner.ts'
import { systemRandom } from './random.ts'
import { blindIndex } from './sealing/blind-index.ts'
import { slackProfiles } from './slack/profiles.ts'
import { createReceiver } from './slack/receivers/create-receiver.ts'
import type { OnwardReceiver, SharedReceiverOptions } from './slack/receivers/receiver.ts'
import type { Routes } from './slack/receivers/web-server.ts'
import { clientOptions } from './slack/web-client.ts'
import { deleteRemovedWorkspaces } from './workspaces/delete-workspace.ts'
import { recordLifecycleEvent } from './workspaces/record-lifecycle-event.ts'
import { oneWorkspace, type SlackAccess } from './workspaces/slack-access.ts'

const SLACK_API_URL = 'https://slack.com/api/'

export type Onward = {
  /** For whoever runs Onward in the same process and shows what is stored. */
  readonly database: OnwardDatabase
  /** Resolves when no tick runs and nothing is being delivered. */
  settled(): Promise<void>
  /** Takes no new work, finishes what is in flight (10 s at most), and closes everything. */
  stop(): Promise<void>
}

/**
 * Starts everything: database, app, outbox, clock. Resolves when members can be answered.
 * Throws a StartError or a ReceiverError, after closing what was open, when only the operator can help;
 * waits for Slack however long it is away, until `signal` is aborted.
 */
export async function startOnward(
  config: Config,
  { clock, log: plainLog, signal }: { clock: Clock; log: Log; signal: AbortSignal },
): Promise<Onward> {
  const measures = createMeasures(Date.now)
  const log = countedLog(plainLog, measures)
  const opened = await openDatabase(config, log)
  const database = followed(opened, { clock, measures, wake: () => outbox.wake() })
  const profileKey = (workspaceId: string, userId: string) =>
    blindIndex(database.keyring, workspaceId, `profile ${userId}`)
  const base = { database, clock, log, random: systemRandom, realNow: Date.now }
  let ready = false
  const isReady = () => ready
  const access = await accessFor(config, base)
  const routes: Routes = {
    ...operatorRoutes({
      log,
      isReady,
      databaseAnswers: () => databaseAnswers(opened),
      metrics: metricsText({ measures, readDatabase: () => readDatabase(base) }),
      metricsToken: config.metricsToken,
      mode: config.entry.mode,
    }),
    ...access.routes,
  }
  const receiver = await receiverFor(config, {
    log,
    isReady,
    routes,
    measures,
    recordEvent: async (body) => {
      await recordLifecycleEvent(deps, body)
      const installation = await access.installationOf(body)
      if (installation !== null) await recordFreeMessage(deps, installation, body)
    },
  })
  const outbox = startOutbox({
    ...base,
    ...deliveries(base, access, measures),
    measures,
    home: homePage(clock, async (workspaceId, userId) => {
      // What was remembered may be what they chose before they left.
      profiles.forgetKey(profileKey(workspaceId, userId))
      return (await profiles.of(access.clientFor(workspaceId), workspaceId, userId)).locale
    }),
    owner: newOwner(systemRandom.id()),
  })
  const profiles = slackProfiles({
    realNow: Date.now,
    stored: (workspaceId, userId) => storedProfile(database, workspaceId, userId),
    keyOf: profileKey,
    tellOthers: (key) => others?.tell({ kind: 'profile', key }),
  })
  const others =
    config.database.dialect === 'postgres'
      ? (await import('./db/listen.ts')).listenToOthers(config.database.url, log, (news) => {
          if (news.kind === 'profile') profiles.forgetKey(news.key)
          else if (ready) outbox.wake()
        })
      : null
  const deps: Deps = {
    ...{ ...base, outbox, profiles, clientFor: access.clientFor },
    firstLeads: new Set(config.leads),
  }
  const ticks = createTicks(clock, { log, measures }, async () => {
    await doDueWork(deps, access)
    outbox.wake()
  })

  async function settled(): Promise<void> {
    await ticks.settled()
    await outbox.settled()
  }

  async function stop(): Promise<void> {
    ready = false
    // Side by side: what one of them still queues, the next start delivers.
    await Promise.all([receiver.stop(), ticks.stop(), outbox.stop()])
    clock.close()
    await others?.close()
    await database.kysely.destroy()
  }

  // Without this, waiting for Slack's first hello would outlast a stop.
  signal.addEventListener('abort', () => void receiver.stop())
  try {
    await receiver.listen()
    await forgetAgain(base)
    // Also where Slack refuses the token of a removed app: its data goes when its time is over.
    await deleteRemovedWorkspaces(deps)
    await access.begin(signal)
    const app = await buildApp({ deps, access, receiver })
    await freeDeadLanes(deps)
    await tellAgain(deps)
    await replanForZones(deps)
    await app.start()
    signal.throwIfAborted()
    ready = true
    // Whoever waits for the start goes first.
    await nextTurn()
    outbox.wake()
    ticks.begin()
    return { database, settled, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Whoever has one workspace does not load what many need. */
async function accessFor(
  config: Config,
  deps: Pick<Deps, 'database' | 'clock' | 'log' | 'realNow'>,
): Promise<SlackAccess> {
  const { oauth, botToken = '', slackApiUrl = SLACK_API_URL } = config
  const options = () => clientOptions(deps.log, config.slackApiUrl)
  if (oauth === undefined) return oneWorkspace(deps, botToken, options)
  const { manyWorkspaces } = await import('./workspaces/many-workspaces.ts')
  return manyWorkspaces(deps, { secrets: oauth, slackApiUrl }, options)
}

/** The database that redraws Home after every change, and counts its failures. */
function followed(
  database: OnwardDatabase,
  { clock, measures, wake }: { clock: Clock; measures: Pick<Measures, 'databaseFailed'>; wake: () => void },
): OnwardDatabase {
  return {
    ...database,
    follow: {
      inTransaction: (scope, memberIds) =>
        redrawHomes(scope, { random: systemRandom, now: clock.now() }, memberIds),
      afterwards: wake,
    },
    onFailure(error) {
      const code = databaseFailure(error)
      if (code !== null) measures.databaseFailed(code)
    },
  }
}

function receiverFor(config: Config, shared: SharedReceiverOptions): Promise<OnwardReceiver> {
  const { entry, port, slackApiUrl = SLACK_API_URL } = config
  // A Slack on this computer is a trial: nobody else has anything to ask of it.
  const host = isLoopback(slackApiUrl) ? '127.0.0.1' : undefined
  return createReceiver(
    entry.mode === 'socket'
      ? { ...shared, mode: 'socket', port, host, appToken: entry.appToken, slackApiUrl }
      : { ...shared, mode: 'http', port, host, signingSecret: entry.signingSecret },
  )
}
