import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import { asSystem, inWorkspace, readWorkspace, withinSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { checksDue, findInstall, updateNextCheck } from './installs.store.ts'
import { clearSilenced, updateEnded } from './workspaces.store.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
const TRY_AGAIN_MS = 10 * 60 * 1_000
const CHECKS_A_TICK = 20

/** Slack's errors of auth.test that say that an installation is no more, or that its token is not. */
const REMOVED = new Set(['account_inactive'])
const REFUSED = new Set(['token_revoked', 'token_expired', 'invalid_auth', 'not_authed'])

/**
 * What Slack says of an installation. `mark`: of the tokens with which it was asked, so that an answer about
 * old ones does not count for those of a new installation.
 */
export type Standing = {
  readonly kind: 'works' | 'removed' | 'refused' | 'cannot ask'
  readonly mark: string | null
}

type CheckDeps = Pick<Deps, 'database' | 'clock' | 'log'>

/** Asks Slack whether an installation still stands. Never throws for what Slack or the network does. */
export async function standingOf(
  deps: CheckDeps,
  clientFor: (id: string) => WebClient,
  installId: string,
): Promise<Standing> {
  const install = await readWorkspace(deps.database, installId, findInstall)
  if (install === null) return { kind: 'refused', mark: null }
  const answer = (kind: Standing['kind']): Standing => ({ kind, mark: install.mark })
  try {
    const client = clientFor(installId)
    await client.auth.test()
    return answer('works')
  } catch (error) {
    const code = error instanceof WebAPIPlatformError ? error.data.error : ''
    if (REMOVED.has(code)) return answer('removed')
    return answer(REFUSED.has(code) ? 'refused' : 'cannot ask')
  }
}

/**
 * Notes that the app was removed, or that its token is refused: from then on nothing is sent, and after 30 days
 * what a removed app had is deleted. Does nothing where it was installed again meanwhile.
 */
export async function noteEnded(
  deps: CheckDeps,
  installId: string,
  standing: Standing,
  what: 'removed' | 'refused',
): Promise<void> {
  await asSystem(deps.database, async (system) => {
    const install = await findInstall(withinSystem(system, installId))
    if ((install?.mark ?? null) !== standing.mark) return
    const column = what === 'removed' ? 'removed_at' : 'silenced_at'
    await updateEnded(system, installId, column, deps.clock.now())
  })
}

/**
 * Asks once a day whether each installation still stands: what Slack's events did not tell is put right. Repeating
 * is safe.
 */
export async function checkInstalls(deps: CheckDeps, clientFor: (id: string) => WebClient): Promise<void> {
  const due = await asSystem(deps.database, (scope) => checksDue(scope, deps.clock.now(), CHECKS_A_TICK))
  for (const { installId } of due) {
    const standing = await standingOf(deps, clientFor, installId)
    const afterMs = standing.kind === 'cannot ask' ? TRY_AGAIN_MS : DAY_MS
    await inWorkspace(deps.database, installId, (scope) => updateNextCheck(scope, deps.clock.now() + afterMs))
    if (standing.kind === 'works') await asSystem(deps.database, (scope) => clearSilenced(scope, installId))
    if (standing.kind !== 'removed' && standing.kind !== 'refused') continue
    deps.log.warn('Slack takes the token of a workspace no more: nothing is sent there', {
      workspace: installId,
      kind: standing.kind,
    })
    await noteEnded(deps, installId, standing, standing.kind)
  }
}
