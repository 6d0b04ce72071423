import type { Scope } from '../db/scope.ts'
import { findInRoughPatch, findRoughPatch } from './rough-patch.store.ts'
import { NO_ROUGH_PATCH, type RoughPatch } from './rough-patch.ts'

/** Since when a member is in a rough patch, epoch milliseconds; null when not. */
export async function roughPatchSince(scope: Scope, memberId: string): Promise<number | null> {
  return (await roughPatchOf(scope, memberId)).since
}

/** A member's rough patch, and when one was last offered. */
export async function roughPatchOf(scope: Scope, memberId: string): Promise<RoughPatch> {
  return (await findRoughPatch(scope, memberId)) ?? NO_ROUGH_PATCH
}

/** Those of some members who are in a rough patch now. */
export async function inRoughPatch(scope: Scope, memberIds: readonly string[]): Promise<readonly string[]> {
  return findInRoughPatch(scope, memberIds)
}
