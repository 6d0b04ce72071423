import { hostname } from 'node:os'
import { pid } from 'node:process'
import { asSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { freeLanesOf } from './lanes.store.ts'

/** Who holds a lease: a process of a computer, and which of its runs, since process ids come again. */
export function newOwner(run: string): string {
  return `${hostname()}/${pid}/${run}`
}

/**
 * Frees the lanes that an earlier process of this computer held when it died, so that nothing waits for
 * its lease to end. To be called at start, before this process claims anything.
 */
export async function freeDeadLanes(deps: Pick<Deps, 'database'>): Promise<void> {
  await asSystem(deps.database, (scope) => freeLanesOf(scope, isDead))
}

/** A process of another computer is left to its lease; one with our own id is an earlier run of ours. */
function isDead(owner: string): boolean {
  const [host, ownerPid] = owner.split('/')
  if (host !== hostname()) return false
  if (Number(ownerPid) === pid) return true
  try {
    process.kill(Number(ownerPid), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
