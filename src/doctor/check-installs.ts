import type { OnwardDatabase } from '../db/database.ts'
import { missingScopes } from '../slack/scopes.ts'
import type { Install } from '../workspaces/install.ts'
import { standingInstalls } from '../workspaces/standing-installs.ts'
import { ask } from './check-slack.ts'
import { type Finding, fine, wrong } from './finding.ts'

const AT_ONCE = 8

/**
 * Tries the token of each workspace and organisation that has installed the app. One that has ended is left to
 * Onward, which exchanges it. Changes nothing.
 */
export async function checkInstalls(
  database: OnwardDatabase,
  apiUrl: string,
  now: () => number,
): Promise<Finding[]> {
  const installs = await standingInstalls(database)
  const faults: Finding[] = []
  for (let from = 0; from < installs.length; from += AT_ONCE) {
    const some = installs.slice(from, from + AT_ONCE)
    faults.push(...(await Promise.all(some.map((install) => faultsOf(install, apiUrl, now)))).flat())
  }
  if (faults.length > 0) return faults
  return [fine(`Slack accepts the tokens of ${installs.length} installations.`)]
}

async function faultsOf(install: Install, apiUrl: string, now: () => number): Promise<Finding[]> {
  const { installId, botToken, refreshToken } = install
  const asked = await ask(apiUrl, 'auth.test', botToken, now)
  if (asked.kind === 'unreachable')
    return [
      wrong(`Slack did not say whether it accepts the token of ${installId} (${asked.code}). Try again.`),
    ]
  if (asked.error === 'token_expired' && refreshToken !== null) return []
  if (asked.error !== null)
    return [
      wrong(
        `Slack refuses the token of ${installId} (${asked.error}): nothing is sent there. Ask somebody there to add Onward again, from /slack/install.`,
      ),
    ]
  const missing = missingScopes(asked.scopes)
  if (missing.length === 0) return []
  return [
    wrong(
      `${installId} did not give ${missing.join(', ')}. Ask somebody there to add Onward again, from /slack/install.`,
    ),
  ]
}
