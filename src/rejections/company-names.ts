import type { Scope } from '../db/scope.ts'
import { findCompanyNames } from './companies.store.ts'

/** The names of companies of the workspace's dictionary, by their ids. */
export async function companyNames(
  scope: Scope,
  companyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return companyIds.length === 0 ? new Map() : findCompanyNames(scope, companyIds)
}
