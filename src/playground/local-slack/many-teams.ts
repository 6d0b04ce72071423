import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { realClock, type SlackClock } from './clock.ts'
import { grantTokens, type OAuthApp } from './grants.ts'
import { asObject, type JsonObject } from './json.ts'
import type { LocalSlack } from './local-slack.ts'
import { readBody, readCall } from './request-body.ts'
import { SlackError } from './slack-error.ts'
import { errorAnswer } from './web-api.ts'

/** What somebody says on Slack's page. */
export type Consent = { teamId: string; wholeOrganisation?: boolean } | 'cancel'

/** Several workspaces behind one API, as the real Slack is: the token says which one a call is for. */
export interface ManyTeams {
  /** For SLACK_API_URL. */
  readonly apiUrl: string
  readonly app: OAuthApp
  /**
   * What a browser gets back that went to `authorizeUrl` where somebody allows, or cancels: the address of the
   * app's own page. Throws where Slack would show an error of its own.
   */
  consent(authorizeUrl: string, choice: Consent): URL
  /** The app's own redirect address, as its settings have it. */
  redirectTo(url: string): void
  /** Ends the token that a workspace has now, as time would. */
  expireToken(id: string): void
  /** How often tokens were exchanged for new ones. */
  readonly refreshes: number
  close(): Promise<void>
}

export interface ManyTeamsOptions {
  teams: LocalSlack[]
  /** Whether tokens end after twelve hours. */
  rotates?: boolean
  clock?: SlackClock
}

/** Starts the API in front of workspaces that are running; what is not about tokens is handed on to them. */
export async function startManyTeams(options: ManyTeamsOptions): Promise<ManyTeams> {
  const { teams, rotates = false, clock = realClock } = options
  let redirectUrl = ''
  const app: OAuthApp = {
    clientId: `1.${teams.length}`,
    clientSecret: randomBytes(16).toString('hex'),
    appId: 'A0LOCALAPP',
  }
  const grants = grantTokens({ app, teams, rotates, clock })
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const origin = `http://127.0.0.1:${address.port}`

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const { pathname, href } = new URL(request.url ?? '/', origin)
    if (request.method === 'GET' && pathname === '/oauth/v2/authorize') return askForConsent(response, href)
    const method = /^\/api\/([\w.]+)$/.exec(pathname)?.[1]
    if (method === undefined || request.method !== 'POST') return write(response, 404, {})
    try {
      const { token, args } = readCall(request, body)
      if (method === 'oauth.v2.access') return write(response, 200, { ok: true, ...grants.access(args) })
      const { team, asOrganisation } = grants.teamOf(token, args)
      const handed = await fetch(`${team.apiUrl}${method}`, {
        method: 'POST',
        headers: {
          'content-type': request.headers['content-type'] ?? 'application/x-www-form-urlencoded',
          authorization: `Bearer ${team.tokens.bot}`,
        },
        body: new Uint8Array(body),
      })
      const said = asObject(await handed.json()) ?? {}
      const whose = method === 'auth.test' && asOrganisation ? grants.organisationPart(asOrganisation) : {}
      const retry = handed.headers.get('retry-after')
      write(response, handed.status, { ...said, ...whose }, retry === null ? {} : { 'retry-after': retry })
    } catch (error) {
      if (!(error instanceof SlackError)) throw error
      const { status, body: refused } = errorAnswer(error)
      write(response, status, refused)
    }
  }

  function consent(authorizeUrl: string, choice: Consent): URL {
    const asked = new URL(authorizeUrl)
    if (asked.origin !== origin || asked.pathname !== '/oauth/v2/authorize') throw new Error('not our page')
    if (asked.searchParams.get('client_id') !== app.clientId) throw new Error('invalid_client_id')
    const back = new URL(redirectUrl)
    back.searchParams.set('state', asked.searchParams.get('state') ?? '')
    if (choice === 'cancel') back.searchParams.set('error', 'access_denied')
    else {
      const scopes = asked.searchParams.get('scope')?.split(',') ?? []
      back.searchParams.set('code', grants.allow(choice, scopes))
    }
    return back
  }

  /** Slack's own page: somebody chooses a workspace and allows, or cancels. */
  function askForConsent(response: ServerResponse, asked: string): void {
    const choices: [string, Consent][] = teams.map(({ team }) => [
      `Allow in ${team.name}`,
      { teamId: team.id, wholeOrganisation: team.enterprise !== undefined },
    ])
    const links = [...choices, ['Cancel', 'cancel'] as [string, Consent]].map(
      ([text, choice]) =>
        `<p><a href="${consent(asked, choice).href.replaceAll('&', '&amp;')}">${text}</a></p>`,
    )
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><html lang="en"><title>Slack</title>${links.join('')}</html>`)
  }

  return {
    apiUrl: `${origin}/api/`,
    app,
    consent,
    redirectTo: (url) => {
      redirectUrl = url
    },
    expireToken: grants.expire,
    get refreshes() {
      return grants.refreshes()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function write(
  response: ServerResponse,
  status: number,
  body: JsonObject,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}
