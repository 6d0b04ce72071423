import { WebClient, type WebClientOptions } from '@slack/web-api'
import { z } from 'zod'
import { asSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { checkInstalls } from './check-installs.ts'
import { handleEventsOfMany } from './handle-events-of-many.ts'
import type { Install } from './install.ts'
import { installRoutes } from './install-routes.ts'
import { sweepStates } from './install-states.store.ts'
import { refreshesDue } from './installs.store.ts'
import { type AppSecrets, refreshToken } from './refresh-token.ts'
import type { SlackAccess } from './slack-access.ts'
import { storedTokens } from './tokens.ts'
import { standInFor, workspaceFetch } from './workspace-fetch.ts'
import { putInstalledThrough } from './workspaces.store.ts'

type ManyDeps = Pick<Deps, 'database' | 'clock' | 'log' | 'realNow'>

/** About 30 KB each; Bolt keeps its own. */
const MAX_CLIENTS = 500
const REFRESHES_A_TICK = 50

/** Where something happened: in which workspace, and of which organisation, as far as Slack says. */
type Source = { readonly teamId?: string | undefined; readonly enterpriseId?: string | undefined }

const event = z.object({
  team_id: z.string().optional(),
  authorizations: z
    .array(z.object({ team_id: z.string().nullish(), enterprise_id: z.string().nullish() }))
    .optional(),
})

/** Every workspace whose people have installed the app by OAuth, each with its own token. */
export function manyWorkspaces(
  deps: ManyDeps,
  options: { readonly secrets: AppSecrets; readonly slackApiUrl: string },
  plainOptions: () => WebClientOptions,
): SlackAccess {
  // Speaks for no workspace: only to ask for tokens.
  const app = { client: new WebClient(undefined, plainOptions()), secrets: options.secrets }
  const tokens = storedTokens(deps, (install) => refreshToken(deps, app, install))
  const clients = new Map<string, WebClient>()

  function clientOptions(): WebClientOptions {
    const plain = plainOptions()
    return { ...plain, fetch: workspaceFetch(tokens, plain.fetch ?? fetch) }
  }

  function clientFor(workspaceId: string): WebClient {
    const known = clients.get(workspaceId)
    if (known !== undefined) return known
    // An organisation's token has to be told in which of its workspaces; others do not mind.
    const client = new WebClient(standInFor(workspaceId), { ...clientOptions(), teamId: workspaceId })
    if (clients.size >= MAX_CLIENTS) clients.clear()
    clients.set(workspaceId, client)
    return client
  }

  /** A workspace of an organisation that installed the app becomes known when it is first heard of. */
  async function installAt({ teamId, enterpriseId }: Source): Promise<Install | null> {
    if (teamId === undefined) return null
    const own = await tokens.of(teamId)
    if (own !== null || !enterpriseId || enterpriseId === teamId) return own
    const organisation = await tokens.of(enterpriseId)
    if (organisation === null || !organisation.isOrganisation) return null
    await asSystem(deps.database, (scope) => putInstalledThrough(scope, teamId, enterpriseId))
    return tokens.of(teamId)
  }

  return {
    clientOptions,
    clientFor,
    async authorize({ teamId: named, enterpriseId }) {
      // An organisation's own events may name no workspace.
      const teamId = named ?? enterpriseId
      const install = await installAt({ teamId, enterpriseId })
      if (install === null || teamId === undefined) throw new Error('the app is not installed there')
      const { botId, botUserId } = install
      const where = { teamId, ...(enterpriseId === undefined ? {} : { enterpriseId }) }
      return { ...where, botToken: standInFor(teamId), botId, botUserId }
    },
    async installationOf(body) {
      const { data } = event.safeParse(body)
      const [first] = data?.authorizations ?? []
      const teamId = first?.team_id ?? data?.team_id
      const install = await installAt({ teamId, enterpriseId: first?.enterprise_id ?? undefined })
      return install && teamId ? { workspaceId: teamId, botUserId: install.botUserId } : null
    },
    async begin() {},
    async keepUp() {
      const due = await asSystem(deps.database, async (scope) => {
        await sweepStates(scope, deps.realNow())
        return refreshesDue(scope, deps.clock.now(), REFRESHES_A_TICK)
      })
      for (const install of due) await refreshToken(deps, app, install)
      if (due.length > 0) tokens.forget()
      if (await handleEventsOfMany(deps, clientFor)) tokens.forget()
      await checkInstalls(deps, clientFor)
    },
    routes: installRoutes(
      { ...deps, installed: tokens.forget },
      { ...app, slackApiUrl: options.slackApiUrl, plainOptions },
    ),
  }
}
