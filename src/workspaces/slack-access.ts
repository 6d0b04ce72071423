import type { Authorize } from '@slack/bolt'
import { WebClient, type WebClientOptions } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import type { Routes } from '../slack/receivers/web-server.ts'
import { findInstallation } from './find-installation.ts'
import { handleEvents } from './handle-events.ts'
import type { Installation } from './installation.ts'

/** How this process speaks to Slack: for one workspace, or for however many have installed the app. */
export type SlackAccess = {
  /** The options with which every client is made; a new object each time. */
  readonly clientOptions: () => WebClientOptions
  readonly clientFor: (workspaceId: string) => WebClient
  /** For Bolt: who the app is where something happened. Throws where it is not installed. */
  readonly authorize: Authorize<boolean>
  /** Who the app is where an event comes from; null where it is not installed. */
  readonly installationOf: (body: unknown) => Promise<Pick<Installation, 'workspaceId' | 'botUserId'> | null>
  /** To be called once before anything else: finds out what can be found out by then. */
  readonly begin: (signal: AbortSignal) => Promise<void>
  /** What a tick does: acts on what Slack said of installations. Repeating is safe. */
  readonly keepUp: () => Promise<void>
  /** Pages for whoever installs the app. */
  readonly routes: Routes
}

/** The one workspace that the configured token speaks for. */
export function oneWorkspace(
  deps: Pick<Deps, 'database' | 'clock' | 'log'>,
  botToken: string,
  clientOptions: () => WebClientOptions,
): SlackAccess {
  const client = new WebClient(botToken, clientOptions())
  let installation: Installation | null = null
  return {
    clientOptions,
    clientFor: () => client,
    async authorize() {
      if (installation === null) throw new Error('Slack was not asked yet whom the token is for')
      const { workspaceId: teamId, botId, botUserId } = installation
      return { teamId, botToken, botId, botUserId }
    },
    installationOf: async () => installation,
    async begin(signal) {
      installation = await findInstallation(deps, client, botToken, signal)
    },
    keepUp: () => handleEvents(deps),
    routes: {},
  }
}
