import type { Scope } from '../db/scope.ts'
import { deleteAllMembers } from './members.store.ts'

/** Deletes every member of a workspace with all that belongs to them. */
export async function forgetAllMembers(scope: Scope): Promise<void> {
  await deleteAllMembers(scope)
}
