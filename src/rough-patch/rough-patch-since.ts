import type { Scope } from '../db/scope.ts'
import { findInRoughPatch, findRoughPatch } from './rough-patch.store.ts'

/** Since when a member is in a rough patch, epoch milliseconds; null when not. */
export async function roughPatchSince(scope: Scope, memberId: string): Promise<number | null> {
  return (await findRoughPatch(scope, memberId))?.since ?? null
}

/** Those of some members who are in a rough patch now. */
export async function inRoughPatch(scope: Scope, memberIds: readonly string[]): Promise<readonly string[]> {
  return findInRoughPatch(scope, memberIds)
}
