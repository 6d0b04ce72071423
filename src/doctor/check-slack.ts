import type { Config } from '../config.ts'
import { missingScopes } from '../slack/scopes.ts'
import { type Finding, fine, wrong } from './finding.ts'

export const SLACK_API_URL = 'https://slack.com/api/'
const CALL_MS = 8_000
/** Slack's signatures are good for five minutes. Nudges come by the hour. */
const MOST_SKEW_MS = 60_000

/** The tokens, the scopes and the clock, as Slack sees them. Changes nothing in Slack. */
export async function checkSlack(
  config: Pick<Config, 'botToken' | 'entry' | 'slackApiUrl'>,
  now: () => number,
): Promise<Finding[]> {
  const { entry, slackApiUrl = SLACK_API_URL } = config
  // Where any workspace may install the app, each has a token of its own: see check-installs.ts.
  const { botToken } = config
  const asked = await ask(slackApiUrl, 'auth.test', botToken ?? '', now)
  const isReached = botToken === undefined && asked.kind === 'answered'
  const findings = [isReached ? fine('Slack can be reached.') : botTokenFinding(asked)]
  if (asked.kind === 'answered') findings.push(...scopesFinding(asked), ...clockFinding(asked))
  if (entry.mode === 'socket' && asked.kind === 'answered') {
    findings.push(appTokenFinding(await ask(slackApiUrl, 'apps.connections.open', entry.appToken, now)))
  }
  return findings
}

type Answer =
  | {
      readonly kind: 'answered'
      /** Slack's word for what is wrong; null where nothing is. */
      readonly error: string | null
      readonly scopes: readonly string[] | null
      /** How far this computer is ahead of Slack; null where Slack does not say its time. */
      readonly aheadMs: number | null
    }
  | { readonly kind: 'unreachable'; readonly code: string }

/** Calls a method that needs no arguments. Never throws. */
export async function ask(apiUrl: string, method: string, token: string, now: () => number): Promise<Answer> {
  try {
    const startedAt = now()
    const response = await fetch(new URL(method, apiUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      signal: AbortSignal.timeout(CALL_MS),
    })
    const date = Date.parse(response.headers.get('date') ?? '')
    const asked = (startedAt + now()) / 2
    const body: unknown = await response.json()
    return {
      kind: 'answered',
      error: errorIn(body, response.status),
      scopes: response.headers.get('x-oauth-scopes')?.split(/\s*,\s*/) ?? null,
      aheadMs: Number.isNaN(date) ? null : asked - date,
    }
  } catch (error) {
    return { kind: 'unreachable', code: codeOf(error) }
  }
}

function errorIn(body: unknown, status: number): string | null {
  if (typeof body !== 'object' || body === null || !('ok' in body)) return `http_${status}`
  if (body.ok === true) return null
  const error = 'error' in body ? body.error : undefined
  return typeof error === 'string' && /^[a-z_]{1,60}$/.test(error) ? error : `http_${status}`
}

function codeOf(error: unknown): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && /^[A-Z_]+$/.test(cause.code)) return cause.code
    if (cause.name === 'TimeoutError') return 'no answer'
  }
  return 'no answer that can be read'
}

function botTokenFinding(asked: Answer): Finding {
  if (asked.kind === 'unreachable') {
    return wrong(`Slack can't be reached (${asked.code}). Check this computer's network, proxy and firewall.`)
  }
  if (asked.error === null) return fine('Slack accepts SLACK_BOT_TOKEN.')
  return wrong(
    `Slack refuses SLACK_BOT_TOKEN (${asked.error}). Open api.slack.com/apps, your app, "Install App". Install it again, and copy the Bot User OAuth Token.`,
  )
}

function scopesFinding({ error, scopes }: Answer & { kind: 'answered' }): Finding[] {
  if (error !== null || scopes === null) return []
  const missing = missingScopes(scopes)
  if (missing.length === 0) return [fine('The app has every scope of manifest.yml.')]
  return [
    wrong(
      `The app lacks ${missing.join(', ')}. Open api.slack.com/apps, your app, "App Manifest", and paste manifest.yml. Then install it again.`,
    ),
  ]
}

function clockFinding({ aheadMs }: Answer & { kind: 'answered' }): Finding[] {
  if (aheadMs === null) return []
  if (Math.abs(aheadMs) <= MOST_SKEW_MS) return [fine("This computer's clock agrees with Slack's.")]
  const minutes = Math.round(Math.abs(aheadMs) / 60_000)
  const how = aheadMs > 0 ? 'fast' : 'slow'
  return [
    wrong(
      `This computer's clock is about ${minutes} min ${how}. Let it set its time from the network (NTP).`,
    ),
  ]
}

function appTokenFinding(asked: Answer): Finding {
  if (asked.kind === 'unreachable') {
    return wrong(`Slack did not say whether it accepts SLACK_APP_TOKEN (${asked.code}). Try again.`)
  }
  if (asked.error === null) return fine('Slack accepts SLACK_APP_TOKEN, and Socket Mode is on.')
  return wrong(
    `Slack refuses SLACK_APP_TOKEN (${asked.error}). Open api.slack.com/apps, your app, "Basic Information", "App-Level Tokens". Make one with the scope connections:write. Check that Socket Mode is on.`,
  )
}
