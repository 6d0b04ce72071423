import type { Scope } from '../db/scope.ts'
import type { Group } from './group.ts'
import { findGroup } from './groups.store.ts'

/** A group of the workspace; null for one that never was. */
export async function groupById(scope: Scope, groupId: string): Promise<Group | null> {
  return findGroup(scope, groupId)
}
