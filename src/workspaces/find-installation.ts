import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import { asSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { StartError } from '../start-error.ts'
import type { Installation } from './installation.ts'
import { noteInstalled } from './note-installed.ts'

/** Slack's errors that only the operator can mend. Anything else passes, and is tried again. */
const TOKEN_FAULTS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'org_login_required',
])

const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 15_000

/**
 * Asks Slack whom the bot's token speaks for, and notes that the app is installed there: a removed app
 * that was put back finds everything. Waits for Slack however long it is away, until `signal` is aborted.
 * Throws a StartError when Slack refuses the token.
 */
export async function findInstallation(
  deps: Pick<Deps, 'database' | 'log'>,
  client: WebClient,
  botToken: string,
  signal: AbortSignal,
): Promise<Installation> {
  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted()
    try {
      const {
        team_id: workspaceId,
        bot_id: botId,
        user_id: botUserId,
      } = await client.auth.test({ token: botToken })
      if (!workspaceId || !botUserId) throw new Error('auth.test named no team')
      await asSystem(deps.database, (scope) => noteInstalled(scope, workspaceId))
      return { workspaceId, botToken, botId: botId ?? '', botUserId }
    } catch (error) {
      if (error instanceof WebAPIPlatformError && TOKEN_FAULTS.has(error.data.error)) {
        throw new StartError(
          `Slack refuses SLACK_BOT_TOKEN (${error.data.error}). Install the app again, and copy the new token.`,
          { cause: error },
        )
      }
      deps.log.warn('Slack could not be asked whom the token is for', { attempt, error })
      await wait(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)), signal)
    }
  }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
