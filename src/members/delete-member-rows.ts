import type { Scope } from '../db/scope.ts'
import { collectCompanies } from '../rejections/collect-companies.ts'
import { deleteMember } from './members.store.ts'

/** Deletes a member with everything that belongs to them, and what nobody else refers to then. Repeating is safe. */
export async function deleteMemberRows(scope: Scope, memberId: string): Promise<void> {
  // Every table that belongs to a member refers to this row and goes with it.
  await deleteMember(scope, memberId)
  await collectCompanies(scope)
}
