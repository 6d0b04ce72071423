import { assembleCore, type LocalSlackOptions } from './assemble-core.ts'
import type { SlackCore } from './core.ts'
import type { DeliveryReply, Envelope } from './deliveries.ts'
import { type ChannelDriver, driveChannel } from './drive-channel.ts'
import { drivePerson } from './drive-person.ts'
import { emitEvent } from './events.ts'
import type { FaultPlan } from './faults.ts'
import { startServer } from './http-server.ts'
import type { Tokens } from './installation.ts'
import type { JsonObject } from './json.ts'
import { type KeptWorkspace, keepWorkspace } from './kept-workspace.ts'
import type { PersonDriver, SeenMessage } from './person.ts'
import { seenMessage } from './seen.ts'
import { type Sights, sightsOf } from './sights.ts'
import type { DisconnectReason } from './socket-mode.ts'
import type { WireLog } from './wire-log.ts'
import type { Team } from './workspace.ts'

/** A workspace on this machine that speaks Slack's protocol, and the people in it. */
export interface LocalSlack {
  /** For SLACK_API_URL: http://127.0.0.1:PORT/api/ */
  readonly apiUrl: string
  readonly tokens: Tokens
  readonly signingSecret: string
  readonly team: Team
  readonly botUserId: string
  readonly wire: WireLog
  readonly faults: FaultPlan
  person(id: string): PersonDriver
  /** What is done with a channel. */
  channel(id: string): ChannelDriver
  /** Every message in a channel, oldest first, deleted ones marked. */
  messagesIn(channel: string): SeenMessage[]
  /** What a person has before their eyes: conversations, open modals, Home. */
  seenBy(id: string): Sights
  /** Calls back after every change of anything that can be seen; returns what ends that. */
  onChange(listener: () => void): () => void
  /** Everything that has to be kept for `LocalSlackOptions.kept`. */
  keep(): KeptWorkspace
  /** How many sockets the app has open. */
  readonly connections: number
  /** Resolves once the app has at least so many sockets open. */
  connected(atLeast?: number): Promise<void>
  /** Sends a `disconnect` message to every socket. */
  disconnect(reason: DisconnectReason): void
  /** Where signed requests go from now on. */
  deliverTo(url: string): void
  readonly mode: 'socket' | 'http'
  /** Cuts every connection of the app without a word. */
  dropConnections(): void
  /** Sends an event that the manifest subscribes to, as one of Slack's own making. */
  emit(name: string, event: JsonObject): void
  /** Sends any envelope as it is: what a stale, foreign or forged click looks like. */
  deliver(envelope: Envelope): Promise<DeliveryReply>
  /** Sends at once the events that wait for their next attempt. */
  retryEventsNow(): Promise<void>
  /** Removes the app: tokens stop working, and the two events go out in the given order. */
  uninstall(order?: ('app_uninstalled' | 'tokens_revoked')[]): void
  revokeTokens(): void
  /** Makes the same tokens work again. */
  reinstall(): void
  /** Resolves with the first answer of `look` that is not undefined, looking again after every change. */
  until<T>(look: () => T | undefined, what: string, withinMs?: number): Promise<T>
  close(): Promise<void>
}

/** Starts a local Slack on a free port of 127.0.0.1. */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  let ready: SlackCore | undefined
  const server = await startServer(() => {
    if (!ready) throw new Error('The local Slack is still starting')
    return ready
  })
  const { core, socketMode, app, cut } = assembleCore(options, server)
  const { changes } = core
  ready = core
  server.server.on('upgrade', (request, socket, head) => socketMode.upgrade(request, socket, head))
  core.wire.on(() => queueMicrotask(() => changes.announce()))
  const drivers = new Map([...core.workspace.people.values()].map((one) => [one.id, drivePerson(core, one)]))

  return {
    apiUrl: `${core.baseUrl()}/api/`,
    tokens: core.installation.tokens,
    signingSecret: app.signingSecret,
    team: core.workspace.team,
    botUserId: core.workspace.app.botUserId,
    wire: core.wire,
    faults: core.faults,
    person: (id) => {
      const driver = drivers.get(id)
      if (!driver) throw new Error(`Nobody here is called ${id}: ${[...drivers.keys()].join(', ')}`)
      return driver
    },
    channel: (id) => driveChannel(core, id),
    messagesIn: (channel) => (core.workspace.channels.get(channel)?.messages ?? []).map(seenMessage),
    seenBy: (id) => sightsOf(core, id),
    onChange: changes.listen,
    keep: () => keepWorkspace(core.workspace),
    get connections() {
      return socketMode.open
    },
    connected: async (atLeast = 1) => {
      await changes.until(() => (socketMode.open >= atLeast ? true : undefined), `${atLeast} open sockets`)
    },
    disconnect: socketMode.disconnect,
    dropConnections: cut,
    mode: app.mode,
    deliverTo: (url) => {
      app.url = url
    },
    emit: (name, event) => emitEvent(core, name, event),
    deliver: (envelope) => core.deliveries.send(envelope),
    retryEventsNow: core.deliveries.retryEventsNow,
    ...lifecycle(core),
    until: changes.until,
    close: async () => {
      changes.close()
      core.deliveries.close()
      socketMode.close()
      await server.close()
    },
  }
}

function lifecycle(core: SlackCore): Pick<LocalSlack, 'uninstall' | 'revokeTokens' | 'reinstall'> {
  const { installation, workspace } = core
  const revoked = { type: 'tokens_revoked', tokens: { oauth: [], bot: [workspace.app.botUserId] } }
  return {
    uninstall: (order = ['app_uninstalled', 'tokens_revoked']) => {
      installation.state = 'uninstalled'
      for (const type of order) emitEvent(core, type, type === 'tokens_revoked' ? revoked : { type })
    },
    revokeTokens: () => {
      installation.state = 'tokens-revoked'
      emitEvent(core, 'tokens_revoked', revoked)
    },
    reinstall: () => {
      installation.state = 'installed'
    },
  }
}
