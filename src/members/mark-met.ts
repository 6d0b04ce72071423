import type { Scope } from '../db/scope.ts'
import { updateMetAt } from './members.store.ts'

/** Notes that a member was shown the three sentences of the first meeting. Repeating keeps the first time. */
export async function markMet(scope: Scope, memberId: string, now: number): Promise<void> {
  await updateMetAt(scope, memberId, now)
}
