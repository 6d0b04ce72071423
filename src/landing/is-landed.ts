import type { Scope } from '../db/scope.ts'
import { findLanded, hasLanded } from './landings.store.ts'

/**
 * Whether a member has said that they found a job, and not since that they are looking again: as long as it
 * is so, nothing about a job search is sent to them unless they ask for it. False for somebody unknown.
 */
export async function isLanded(scope: Scope, memberId: string): Promise<boolean> {
  return hasLanded(scope, memberId)
}

/** Those of some members who have landed, and are not looking again. */
export async function landedAmong(scope: Scope, memberIds: readonly string[]): Promise<readonly string[]> {
  return findLanded(scope, memberIds)
}
