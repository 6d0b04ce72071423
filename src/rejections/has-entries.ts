import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { hasAnyEntry } from './rejections.store.ts'

/** Whether a member has logged anything that is still there. */
export async function hasEntries(scope: Scope, member: Member): Promise<boolean> {
  return hasAnyEntry(scope, member.id)
}
