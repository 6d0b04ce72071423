import type { Scope } from '../db/scope.ts'
import { findTimeZones } from './members.store.ts'

/** The time zones of some members, null where none is known; who is gone is missing. */
export async function timeZonesOf(
  scope: Scope,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  return findTimeZones(scope, memberIds)
}
