import { WebClient, type WebClientOptions } from '@slack/web-api'
import { missingScopes } from '../slack/scopes.ts'
import type { Grant } from './install.ts'
import type { AppSecrets } from './refresh-token.ts'

/** What Slack gives for a code. `expiresIn`: seconds; undefined where the token does not end. */
export type Granted = {
  readonly grant: Grant
  readonly expiresIn: number | undefined
  readonly appId: string
  /** Of the workspace or the organisation. */
  readonly name: string
  /** The scopes that the code needs and Slack did not give. */
  readonly lacks: readonly string[]
}

/**
 * Exchanges the code that Slack gave somebody's browser for a token, and tries the token. Throws a
 * WebAPIPlatformError where Slack says no, and another error where it can't be asked.
 */
export async function askForGrant(
  app: {
    readonly client: WebClient
    readonly secrets: AppSecrets
    readonly plainOptions: () => WebClientOptions
  },
  code: string,
): Promise<Granted> {
  const { client, secrets } = app
  const answer = await client.oauth.v2.access({
    client_id: secrets.clientId,
    client_secret: secrets.clientSecret,
    code,
  })
  const isOrganisation = answer.is_enterprise_install === true
  const where = isOrganisation ? answer.enterprise : answer.team
  if (!answer.access_token || !answer.bot_user_id || !where?.id) {
    throw new Error('oauth.v2.access named no workspace, or gave no token')
  }
  const { bot_id: botId = '' } = await tryToken(app.plainOptions, answer.access_token)
  return {
    grant: {
      installId: where.id,
      isOrganisation,
      botToken: answer.access_token,
      refreshToken: answer.refresh_token ?? null,
      botId,
      botUserId: answer.bot_user_id,
    },
    expiresIn: answer.expires_in,
    appId: answer.app_id ?? '',
    name: where.name ?? '',
    lacks: missingScopes(answer.scope?.split(',')),
  }
}

async function tryToken(plainOptions: () => WebClientOptions, token: string) {
  const client = new WebClient(token, plainOptions())
  return client.auth.test()
}
