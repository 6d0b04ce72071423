import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { companyIdFor } from './companies.store.ts'

/**
 * The id of a company in the workspace's dictionary; made where the name is new. It is not collected before
 * this transaction ends. Repeating is safe.
 */
export async function companyIdOf(scope: Scope, random: Random, name: string): Promise<string> {
  return companyIdFor(scope, random, name)
}
