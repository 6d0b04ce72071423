import type { Scope } from '../db/scope.ts'
import { deleteUnusedCompanies } from './companies.store.ts'

/** Removes from the dictionary what no entry refers to any more. To be called when entries have gone. */
export async function collectCompanies(scope: Scope): Promise<void> {
  await deleteUnusedCompanies(scope)
}
