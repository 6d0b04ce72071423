import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { pid } from 'node:process'
import { asSystem } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { freeLanesOf } from './lanes.store.ts'

/** Who holds a lease: a process of a computer, and which of its runs, since process ids come again. */
export function newOwner(run: string): string {
  return `${hostname()}/${pid}/${processSpace()}/${run}`
}

/** Containers may share a host's name and each have a process 1. Empty where the system has nothing of the kind. */
function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')
  } catch {
    return ''
  }
}

/**
 * Frees the lanes that an earlier process of this computer held when it died, so that nothing waits for
 * its lease to end. To be called at start, before this process claims anything.
 */
export async function freeDeadLanes(deps: Pick<Deps, 'database'>): Promise<void> {
  // A SQLite file is one computer's: there the processes of an earlier container are gone as well.
  const isSame = deps.database.dialect === 'sqlite' ? () => true : (space: string) => space === processSpace()
  await asSystem(deps.database, (scope) => freeLanesOf(scope, (owner) => isDead(owner, isSame)))
}

/** A process of another computer or container is left to its lease; one with our own id is an earlier run of ours. */
function isDead(owner: string, isSame: (space: string) => boolean): boolean {
  const [host, ownerPid, space = ''] = owner.split('/')
  if (host !== hostname() || !isSame(space)) return false
  if (Number(ownerPid) === pid) return true
  try {
    process.kill(Number(ownerPid), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
