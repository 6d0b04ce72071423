import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Install } from './install.ts'
import { findInstall } from './installs.store.ts'
import { findInstalledThrough } from './workspaces.store.ts'

/** Which token speaks for a workspace: its own, or that of the organisation that it belongs to. */
export type Tokens = {
  /** Null where the app is not installed. Throws where the database is away and nothing is remembered. */
  of(workspaceId: string): Promise<Install | null>
  /** After Slack refused the one that was used: another one, or null where there is none. */
  after(workspaceId: string, refused: Install, error: string): Promise<Install | null>
  /** To be called after something of an installation changed in this process. */
  forget(): void
}

/** Another process may have stored a newer one; until Slack refuses it, the old one does. Real time. */
const FRESH_MS = 60_000
const MAX_REMEMBERED = 10_000

/**
 * Tokens as they are stored, remembered for a minute, and for longer while the database is away: a command
 * opens its form without it. `refresh` exchanges a token that has ended.
 */
export function storedTokens(
  deps: Pick<Deps, 'database' | 'realNow'>,
  refresh: (install: Install) => Promise<Install | null>,
): Tokens {
  const known = new Map<string, { install: Install; until: number }>()

  async function load(workspaceId: string): Promise<Install | null> {
    const through = await readWorkspace(deps.database, workspaceId, async (scope) => ({
      own: await findInstall(scope),
      organisation: await findInstalledThrough(scope),
    }))
    const { own, organisation } = through
    const install =
      own ?? (organisation === null ? null : await readWorkspace(deps.database, organisation, findInstall))
    if (install === null) known.delete(workspaceId)
    else remember(workspaceId, install)
    return install
  }

  function remember(workspaceId: string, install: Install): void {
    if (known.size >= MAX_REMEMBERED) known.clear()
    known.set(workspaceId, { install, until: deps.realNow() + FRESH_MS })
  }

  return {
    async of(workspaceId) {
      const entry = known.get(workspaceId)
      if (entry !== undefined && entry.until > deps.realNow()) return entry.install
      if (entry === undefined) return load(workspaceId)
      return load(workspaceId).catch(() => entry.install)
    },
    async after(workspaceId, refused, error) {
      const stored = await load(workspaceId)
      if (stored === null || stored.mark !== refused.mark) return stored
      if (error !== 'token_expired' || stored.refreshToken === null) return null
      const renewed = await refresh(stored)
      if (renewed === null || renewed.mark === refused.mark) return null
      remember(workspaceId, renewed)
      return renewed
    },
    forget() {
      known.clear()
    },
  }
}
