import type { Scope } from '../db/scope.ts'
import type { Member } from './member.ts'
import { updateMetAt } from './members.store.ts'

/** Notes that a member was shown the three sentences of the first meeting. Repeating keeps the first time. */
export async function markMet(scope: Scope, member: Member, now: number): Promise<void> {
  if (!member.met) await updateMetAt(scope, member.id, now)
}
