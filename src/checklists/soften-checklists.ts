import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { updateGentle } from './checklists.store.ts'
import { refreshChecklist } from './refresh-checklist.ts'

/**
 * Shortens a member's checklists that were made on `from` or later to the steps that can't wait; the others
 * stay behind "All steps". Repeating changes nothing.
 */
export async function softenChecklists(
  scope: Scope,
  deps: { random: Random; now: number },
  { memberId, from }: { memberId: string; from: LocalDate },
): Promise<void> {
  for (const entryId of await updateGentle(scope, memberId, from)) {
    await refreshChecklist(scope, deps, { memberId, entryId })
  }
}
