import type { Scope } from '../db/scope.ts'
import { lockMember } from './members.store.ts'

/**
 * Keeps a member from being forgotten until this transaction ends; false when that has happened already. To
 * be called before anything else that a transaction writes about the member: two that lock in another order
 * wait for each other.
 */
export async function holdMember(scope: Scope, memberId: string): Promise<boolean> {
  return lockMember(scope, memberId)
}
