import { randomBytes } from 'node:crypto'
import { optional, required } from './call-args.ts'
import type { SlackClock } from './clock.ts'
import type { JsonObject } from './json.ts'
import type { LocalSlack } from './local-slack.ts'
import { SlackError } from './slack-error.ts'

/** The app as Slack's settings know it. */
export interface OAuthApp {
  clientId: string
  clientSecret: string
  appId: string
}

/** Codes are good for ten minutes and one time; rotated tokens for twelve hours. */
const CODE_MS = 10 * 60_000
const TOKEN_SECONDS = 43_200

interface Grant {
  /** The workspace, or the organisation. */
  id: string
  teams: LocalSlack[]
  organisation: { id: string; name: string } | undefined
  scopes: string[]
  tokens: Map<string, number>
  refresh: string | undefined
}

/** Hands out codes and tokens for workspaces, as oauth.v2.access does, and knows whose token is whose. */
export function grantTokens(options: {
  app: OAuthApp
  teams: LocalSlack[]
  rotates: boolean
  clock: SlackClock
}) {
  const { app, teams, rotates, clock } = options
  const codes = new Map<string, { grant: Grant; until: number; isUsed: boolean }>()
  const grants = new Map<string, Grant>()
  let refreshes = 0

  function allow(choice: { teamId: string; wholeOrganisation?: boolean }, scopes: string[]): string {
    const team = teams.find((one) => one.team.id === choice.teamId)
    if (team === undefined) throw new Error(`There is no workspace ${choice.teamId}`)
    const organisation = choice.wholeOrganisation ? team.team.enterprise : undefined
    if (choice.wholeOrganisation && organisation === undefined) throw new Error('no organisation')
    const id = organisation?.id ?? choice.teamId
    const served = organisation ? teams.filter((one) => one.team.enterprise?.id === organisation.id) : [team]
    const grant: Grant = { id, teams: served, organisation, scopes, tokens: new Map(), refresh: undefined }
    const code = randomBytes(12).toString('hex')
    codes.set(code, { grant, until: clock.now() + CODE_MS, isUsed: false })
    return code
  }

  function access(args: JsonObject): JsonObject {
    if (optional(args, 'client_id') !== app.clientId) throw new SlackError('invalid_client_id')
    if (optional(args, 'client_secret') !== app.clientSecret) throw new SlackError('bad_client_secret')
    return optional(args, 'grant_type') === 'refresh_token'
      ? renew(required(args, 'refresh_token'))
      : redeem(required(args, 'code'))
  }

  function redeem(code: string): JsonObject {
    const known = codes.get(code)
    if (known === undefined || known.until < clock.now()) throw new SlackError('invalid_code')
    if (known.isUsed) throw new SlackError('code_already_used')
    known.isUsed = true
    grants.set(known.grant.id, known.grant)
    for (const team of known.grant.teams) team.reinstall()
    return issue(known.grant)
  }

  function renew(token: string): JsonObject {
    const grant = [...grants.values()].find(({ refresh }) => refresh === token)
    if (grant === undefined) throw new SlackError('invalid_refresh_token')
    refreshes += 1
    return issue(grant)
  }

  function issue(grant: Grant): JsonObject {
    const token = `${rotates ? 'xoxe.' : ''}xoxb-${randomBytes(12).toString('hex')}`
    grant.tokens.set(token, rotates ? clock.now() + TOKEN_SECONDS * 1_000 : Number.POSITIVE_INFINITY)
    if (rotates) grant.refresh = `xoxe-1-${randomBytes(12).toString('hex')}`
    const [first] = grant.teams
    return {
      access_token: token,
      token_type: 'bot',
      scope: grant.scopes.join(','),
      bot_user_id: first?.botUserId,
      app_id: app.appId,
      team: grant.organisation ? null : { id: grant.id, name: first?.team.name },
      enterprise: grant.organisation ?? null,
      is_enterprise_install: grant.organisation !== undefined,
      authed_user: { id: 'U0INSTALLER' },
      ...(rotates ? { refresh_token: grant.refresh, expires_in: TOKEN_SECONDS } : {}),
    }
  }

  /** An organisation's token acts in the workspace that `team_id` names. */
  function teamOf(
    token: string | undefined,
    args: JsonObject,
  ): { team: LocalSlack; asOrganisation: Grant | undefined } {
    if (!token) throw new SlackError('not_authed')
    const grant = [...grants.values()].find(({ tokens }) => tokens.has(token))
    if (grant === undefined) throw new SlackError('invalid_auth')
    if ((grant.tokens.get(token) ?? 0) <= clock.now()) throw new SlackError('token_expired')
    const wanted = grant.organisation ? optional(args, 'team_id') : undefined
    const team = grant.teams.find((one) => one.team.id === wanted) ?? grant.teams[0]
    if (wanted !== undefined && wanted !== grant.id && team?.team.id !== wanted)
      throw new SlackError('team_access_not_granted')
    if (team === undefined) throw new SlackError('team_not_found')
    return { team, asOrganisation: grant.organisation ? grant : undefined }
  }

  return {
    allow,
    access,
    teamOf,
    organisationPart: ({ organisation }: Grant): JsonObject => ({
      team: organisation?.name,
      team_id: organisation?.id,
      enterprise_id: organisation?.id,
      is_enterprise_install: true,
    }),
    expire(id: string) {
      const grant = grants.get(id)
      for (const token of grant?.tokens.keys() ?? []) grant?.tokens.set(token, 0)
    },
    refreshes: () => refreshes,
  }
}
