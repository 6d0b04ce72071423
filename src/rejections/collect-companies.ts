import type { Scope } from '../db/scope.ts'
import { deleteUnusedCompanies } from './companies.store.ts'

/**
 * Removes from the dictionary what nothing refers to any more. To be called when entries or interviews
 * have gone.
 */
export async function collectCompanies(scope: Scope): Promise<void> {
  await deleteUnusedCompanies(scope)
}
