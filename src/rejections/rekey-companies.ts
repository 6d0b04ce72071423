import type { SystemScope } from '../db/scope.ts'
import { type CompanyRef, companiesAfter, rekeyCompany } from './companies.store.ts'

/**
 * Seals the next companies' names under the newest key of the ring, and makes their blind indexes with it,
 * `limit` at most. Gives the last of them, after which to go on; null when there are no more. Repeating is
 * safe.
 */
export async function rekeyCompanies(
  scope: SystemScope,
  after: CompanyRef | null,
  limit: number,
): Promise<CompanyRef | null> {
  const companies = await companiesAfter(scope, after, limit)
  for (const company of companies) await rekeyCompany(scope, company)
  return companies.at(-1) ?? null
}
