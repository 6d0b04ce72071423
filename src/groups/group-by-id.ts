import type { Scope } from '../db/scope.ts'
import type { Group } from './group.ts'
import { findGroup, findGroupByChannel } from './groups.store.ts'

/** A group of the workspace; null for one that never was. */
export async function groupById(scope: Scope, groupId: string): Promise<Group | null> {
  return findGroup(scope, groupId)
}

/** The group that a channel is; null for any other channel. */
export async function groupOfChannel(scope: Scope, channel: string): Promise<Group | null> {
  return findGroupByChannel(scope, channel)
}
