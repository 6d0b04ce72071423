import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import type { Random } from '../random.ts'
import { findLanding } from './landings.store.ts'

/** Brings the messages about a member's landing up to the rows, as when a person in them goes. */
export async function refreshLanding(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
): Promise<void> {
  const landing = await findLanding(scope, member)
  if (landing !== null) await refreshMessages(scope, deps, { memberId: member.id, id: landing.id })
}
