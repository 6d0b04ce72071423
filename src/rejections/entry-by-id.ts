import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Entry } from './rejection.ts'
import { findEntry } from './rejections.store.ts'

/** One of a member's own entries; null for anybody else's, one that was deleted, or an id that never was. */
export async function entryById(scope: Scope, member: Member, entryId: string): Promise<Entry | null> {
  return findEntry(scope, member, entryId)
}
