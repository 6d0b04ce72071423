import type { Scope } from '../db/scope.ts'
import { findRoughPatch } from './rough-patch.store.ts'

/** Since when a member is in a rough patch, epoch milliseconds; null when not. */
export async function roughPatchSince(scope: Scope, memberId: string): Promise<number | null> {
  return (await findRoughPatch(scope, memberId))?.since ?? null
}
