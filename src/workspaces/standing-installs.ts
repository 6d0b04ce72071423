import type { OnwardDatabase } from '../db/database.ts'
import { asSystem, withinSystem } from '../db/scope.ts'
import type { Install } from './install.ts'
import { findInstall, installIds } from './installs.store.ts'

/** Every installation that was not removed, with its tokens. For the operator's own commands. */
export async function standingInstalls(database: OnwardDatabase): Promise<Install[]> {
  return asSystem(database, async (system) => {
    const all: Install[] = []
    for (const id of await installIds(system)) {
      const install = await findInstall(withinSystem(system, id))
      if (install !== null) all.push(install)
    }
    return all
  })
}
