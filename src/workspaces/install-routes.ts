import type { IncomingMessage, ServerResponse } from 'node:http'
import { WebAPIPlatformError, type WebClient, type WebClientOptions } from '@slack/web-api'
import { asSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Routes } from '../slack/receivers/web-server.ts'
import { BOT_SCOPES } from '../slack/scopes.ts'
import { askForGrant } from './ask-for-grant.ts'
import {
  installedPage,
  installPage,
  notInstalledPage,
  PAGE_HEADERS,
  wordsForBrowser,
} from './install-page.ts'
import { isSame, makeState, readState, STATE_MS } from './install-state.ts'
import { useState } from './install-states.store.ts'
import { recordInstall } from './record-install.ts'
import type { AppSecrets } from './refresh-token.ts'

const INSTALL_PATH = '/slack/install'
const REDIRECT_PATH = '/slack/oauth_redirect'
const COOKIE = 'onward_install'

type RouteDeps = Pick<Deps, 'database' | 'clock' | 'log' | 'realNow'> & {
  /** Called when something was installed. */
  readonly installed: () => void
}

type SlackApp = {
  /** Speaks for no workspace. */
  readonly client: WebClient
  readonly secrets: AppSecrets
  readonly slackApiUrl: string
  readonly plainOptions: () => WebClientOptions
}

type Answer = { readonly status: number; readonly page: string }

/**
 * The two pages of an installation: the one that leads to Slack, and the one to which Slack leads back. What
 * Slack says there counts once, within ten minutes, in the browser that began.
 */
export function installRoutes(deps: RouteDeps, app: SlackApp): Routes {
  return {
    [INSTALL_PATH]: {
      method: 'GET',
      handle(request, response) {
        const state = makeState(app.secrets.clientSecret, deps.realNow())
        const page = installPage(wordsOf(request), authorizeUrl(app, state))
        answer(response, { status: 200, page }, cookie(state, STATE_MS / 1_000))
      },
    },
    [REDIRECT_PATH]: {
      method: 'GET',
      handle(request, response) {
        finish(deps, app, request)
          .catch((error: unknown): Answer => {
            deps.log.error('an installation could not be finished', { error })
            return { status: 502, page: notInstalledPage(wordsOf(request), 'away', INSTALL_PATH) }
          })
          .then((result) => answer(response, result, cookie('', 0)))
      },
    },
  }
}

async function finish(deps: RouteDeps, app: SlackApp, request: IncomingMessage): Promise<Answer> {
  const words = wordsOf(request)
  const not = (why: Parameters<typeof notInstalledPage>[1], status: number): Answer => ({
    status,
    page: notInstalledPage(words, why, INSTALL_PATH),
  })
  const given = new URL(request.url ?? '', 'http://localhost').searchParams
  if (!(await isTheirs(deps, app, request, given.get('state') ?? ''))) return not('stale', 400)
  const code = given.get('code')
  if (given.has('error') || !code) return not('cancelled', 200)
  try {
    const { grant, expiresIn, appId, name, lacks } = await askForGrant(app, code)
    await recordInstall(deps, grant, expiresIn)
    deps.installed()
    deps.log.info('installed', { workspace: grant.installId })
    if (lacks.length > 0)
      deps.log.warn('an installation was not given every scope', { workspace: grant.installId })
    return { status: 200, page: installedPage(words, { appId, name, lacks, ...grant }, INSTALL_PATH) }
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) throw error
    deps.log.warn('Slack did not confirm an installation', { code: error.data.error, error })
    return not('refused', 400)
  }
}

/** Whether the browser that Slack sent here is the one that began, just now, and for the first time. */
async function isTheirs(
  deps: RouteDeps,
  { secrets }: SlackApp,
  request: IncomingMessage,
  state: string,
): Promise<boolean> {
  if (!isSame(cookieOf(request), state)) return false
  const read = readState(secrets.clientSecret, state, deps.realNow())
  return read !== null && asSystem(deps.database, (scope) => useState(scope, read))
}

/** Slack's page stands beside its API. Without a redirect_uri Slack takes the one of the app's settings. */
function authorizeUrl({ secrets, slackApiUrl }: SlackApp, state: string): string {
  const url = new URL('/oauth/v2/authorize', slackApiUrl)
  url.search = new URLSearchParams({
    client_id: secrets.clientId,
    scope: BOT_SCOPES.join(','),
    state,
  }).toString()
  return url.href
}

function cookie(value: string, maxAgeSeconds: number): string {
  return `${COOKIE}=${value}; Path=/slack; Max-Age=${maxAgeSeconds}; HttpOnly; Secure; SameSite=Lax`
}

function cookieOf({ headers }: IncomingMessage): string {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? ''
}

function wordsOf({ headers }: IncomingMessage) {
  return wordsForBrowser(headers['accept-language'])
}

function answer(response: ServerResponse, { status, page }: Answer, setCookie: string): void {
  response.writeHead(status, { ...PAGE_HEADERS, 'set-cookie': setCookie })
  response.end(page)
}
