import { acceptEverything, type BlockKitChecks } from './blocks.ts'
import { createChanges } from './changes.ts'
import { realClock, type SlackClock } from './clock.ts'
import type { SlackCore } from './core.ts'
import { createDeliveries, type DeliveryTiming } from './deliveries.ts'
import { createFaults } from './faults.ts'
import { createHttpDelivery } from './http-delivery.ts'
import type { SlackServer } from './http-server.ts'
import { createInstallation, type Tokens } from './installation.ts'
import { type KeptWorkspace, restoreWorkspace } from './kept-workspace.ts'
import { readManifest } from './manifest.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { createResponseUrls } from './response-urls.ts'
import { createSocketMode, type SocketMode } from './socket-mode.ts'
import { createTriggers } from './triggers.ts'
import { createUploads } from './uploads.ts'
import { createViews } from './views.ts'
import { createWireLog } from './wire-log.ts'
import { type ChannelOptions, createWorkspace, type PersonOptions, type Team } from './workspace.ts'

export interface LocalSlackOptions {
  /** The parsed manifest.yml: what it does not name is refused or withheld. */
  manifest: unknown
  people: PersonOptions[]
  channels?: ChannelOptions[]
  /** Socket Mode by default; or signed requests to the app's address, which `deliverTo` may also give later. */
  delivery?: { mode: 'socket' } | { mode: 'http'; url?: string }
  /** What an earlier run kept: goes before `people` and `channels`. */
  kept?: KeptWorkspace | undefined
  team?: Team
  tokens?: Tokens
  signingSecret?: string
  clock?: SlackClock
  /** Slack's limits, or none, which is the default. */
  rates?: 'slack' | 'none'
  blockKit?: BlockKitChecks
  /** Real milliseconds: 3 s for an acknowledgement; events again at once, after 1 and after 5 minutes; waits of 5 s. */
  timing?: Partial<DeliveryTiming & { waitMs: number }>
}

/** Where and how the app is reached; `url` may come later, when the app's port is known. */
interface AppAddress {
  mode: 'socket' | 'http'
  url: string | undefined
  signingSecret: string
}

export interface Assembled {
  core: SlackCore
  socketMode: SocketMode
  app: AppAddress
  /** Severs every connection of the app. */
  cut(): void
}

const localTokens: Tokens = { bot: 'xoxb-local-bot-token', app: 'xapp-1-A0LOCALAPP-local-app-token' }
const localApp = {
  appId: 'A0LOCALAPP',
  botId: 'B0LOCALBOT',
  botUserId: 'U0LOCALBOT',
  verificationToken: 'local-verification-token',
}
const localTeam: Team = { id: 'T0LOCAL', name: 'Local workspace', domain: 'local' }
const slackTiming = { ackMs: 3000, eventRetriesMs: [0, 60_000, 300_000], waitMs: 5000 }

/** Builds the parts of a local Slack around its server. */
export function assembleCore(options: LocalSlackOptions, server: SlackServer): Assembled {
  const timing = { ...slackTiming, ...options.timing }
  const { clock = realClock, people, channels = [], team = localTeam } = options
  const { blockKit: checks = acceptEverything, delivery = { mode: 'socket' } } = options
  const changes = createChanges(timing.waitMs)
  const manifest = readManifest(options.manifest)
  const workspace = createWorkspace({ team, app: localApp, people, channels }, clock)
  if (options.kept) restoreWorkspace(workspace, options.kept)
  const wire = createWireLog(clock)
  const app: AppAddress = {
    mode: delivery.mode,
    url: delivery.mode === 'http' ? delivery.url : undefined,
    signingSecret: options.signingSecret ?? 'local-signing-secret',
  }
  const cut = () => {
    server.cut()
    transport.cut()
  }
  const faults = createFaults(cut)
  const socketMode = createSocketMode(localApp.appId, () => faults.halted, changes.announce)
  const byHttp = createHttpDelivery(() => app.url, app.signingSecret, realClock.now)
  const transport = app.mode === 'socket' ? socketMode : byHttp
  const host = `127.0.0.1:${server.port}`
  const core: SlackCore = {
    clock,
    manifest,
    installation: createInstallation(options.tokens ?? localTokens, manifest.scopes),
    workspace,
    views: createViews(workspace, checks),
    triggers: createTriggers(clock),
    responseUrls: createResponseUrls(() => `http://${host}`, clock),
    uploads: createUploads(),
    rates: createRateLimiter(clock, options.rates ?? 'none'),
    checks,
    wire,
    faults,
    changes,
    deliveries: createDeliveries(transport, timing, wire, faults),
    baseUrl: () => `http://${host}`,
    issueSocketUrl: () => socketMode.issueUrl(`ws://${host}`),
  }
  return { core, socketMode, app, cut }
}
