import type { Scope } from '../db/scope.ts'
import { ALL_PARTS } from './file-rows.ts'
import { hasRowsIn } from './rows.store.ts'

/** Whether anything is stored about a member beside that they are one: what an export would hold. */
export async function hasAnything(scope: Scope, memberId: string): Promise<boolean> {
  for (const { table } of ALL_PARTS) {
    if (table !== 'members' && (await hasRowsIn(scope, table, memberId))) return true
  }
  return false
}
