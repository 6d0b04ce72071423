import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api'
import { ReceiverError } from './receiver.ts'

/** Slack's errors of apps.connections.open that time does not mend: the token or the app is wrong. */
const REFUSALS = new Set([
  'access_denied',
  'account_inactive',
  'forbidden_team',
  'invalid_auth',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
])

/**
 * The error for the operator when connecting failed for good, or undefined when trying again can help
 * (Slack or the network being down, rate limits, errors that Slack may add).
 * Source: docs.slack.dev/reference/methods/apps.connections.open.
 */
export function findRefusal(error: unknown): ReceiverError | undefined {
  if (!(error instanceof WebAPIPlatformError) || !REFUSALS.has(error.data.error)) return undefined
  const message =
    `Slack does not accept SLACK_APP_TOKEN (${error.data.error}). Make an app-level token with the scope ` +
    'connections:write (api.slack.com/apps, your app, Basic Information, App-Level Tokens; it begins with ' +
    'xapp-), check that Socket Mode is on, and put the token into SLACK_APP_TOKEN.'
  return new ReceiverError('app_token_refused', message, { cause: error })
}

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 30_000

/**
 * Milliseconds of real time before the next try: doubling from a quarter of a second to half a minute, and
 * never less than a rate limit asks for. `failures` counts those in a row, from 1.
 */
export function pauseAfter(failures: number, error?: unknown): number {
  const asked = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1_000 : 0
  return Math.max(asked, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)))
}
