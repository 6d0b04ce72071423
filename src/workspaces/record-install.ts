import { asSystem, withinSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { type Grant, nextRefreshAt } from './install.ts'
import { putInstall } from './installs.store.ts'
import { noteInstalled } from './note-installed.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

/**
 * Stores an installation that somebody has allowed: a first one, or one that was put back, which finds all that
 * it had and speaks again. `expiresIn`: seconds for which the token is good; undefined where it does not end.
 * Repeating is safe.
 */
export async function recordInstall(
  deps: Pick<Deps, 'database' | 'clock'>,
  grant: Grant,
  expiresIn: number | undefined,
): Promise<void> {
  const now = deps.clock.now()
  const due = { nextRefreshAt: nextRefreshAt(expiresIn, now), nextCheckAt: now + DAY_MS }
  await asSystem(deps.database, async (system) => {
    await noteInstalled(system, grant.installId)
    await putInstall(withinSystem(system, grant.installId), grant, due)
  })
}
