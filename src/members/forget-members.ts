import type { Scope } from '../db/scope.ts'
import { deleteMembers } from './members.store.ts'

/** Deletes up to `limit` members of a workspace with all that belongs to them; says whether there may be more. */
export async function forgetMembers(scope: Scope, limit: number): Promise<boolean> {
  return (await deleteMembers(scope, limit)) === limit
}
