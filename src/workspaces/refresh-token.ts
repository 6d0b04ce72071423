import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { type Install, nextRefreshAt } from './install.ts'
import { claimRefresh, findInstall, postponeRefresh, updateTokens } from './installs.store.ts'

/** Who the app is towards Slack when it asks for tokens. */
export type AppSecrets = { readonly clientId: string; readonly clientSecret: string }

/** Longer than any request to Slack takes. Real time. */
const CLAIM_MS = 20_000
const TRY_AGAIN_MS = 5 * 60 * 1_000

/**
 * Exchanges the token with that mark for a new one. One process does, once: so long is a refresh token good.
 * Where it fails, the old token is kept for as long as it lasts, and it is tried again. Gives the installation
 * as it is stored then; null where there is none.
 */
export async function refreshToken(
  deps: Pick<Deps, 'database' | 'clock' | 'log' | 'realNow'>,
  { client, secrets }: { client: WebClient; secrets: AppSecrets },
  { installId, mark }: Pick<Install, 'installId' | 'mark'>,
): Promise<Install | null> {
  const realNow = deps.realNow()
  const before = await inWorkspace(deps.database, installId, (scope) =>
    claimRefresh(scope, { mark, realNow, until: realNow + CLAIM_MS }),
  )
  if (before !== null) await exchange(deps, { client, secrets }, before)
  return inWorkspace(deps.database, installId, findInstall)
}

async function exchange(
  deps: Pick<Deps, 'database' | 'clock' | 'log'>,
  { client, secrets }: { client: WebClient; secrets: AppSecrets },
  before: Install & { refreshToken: string },
): Promise<void> {
  const { installId } = before
  try {
    const answer = await client.oauth.v2.access({
      client_id: secrets.clientId,
      client_secret: secrets.clientSecret,
      grant_type: 'refresh_token',
      refresh_token: before.refreshToken,
    })
    if (!answer.access_token) throw new Error('oauth.v2.access gave no token')
    const tokens = {
      botToken: answer.access_token,
      refreshToken: answer.refresh_token ?? before.refreshToken,
      nextRefreshAt: nextRefreshAt(answer.expires_in, deps.clock.now()),
    }
    await inWorkspace(deps.database, installId, (scope) => updateTokens(scope, before, tokens))
  } catch (error) {
    const code = error instanceof WebAPIPlatformError ? error.data.error : 'no_answer'
    deps.log.warn('a token could not be exchanged: the old one is kept while it lasts', {
      workspace: installId,
      code,
      error,
    })
    await inWorkspace(deps.database, installId, (scope) =>
      postponeRefresh(scope, deps.clock.now() + TRY_AGAIN_MS),
    )
  }
}
