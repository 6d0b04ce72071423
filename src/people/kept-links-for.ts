import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { findKeptLinks, updateUsedAt } from './kept-links.store.ts'
import type { KeptLink } from './person.ts'

/** What a member keeps for a person and has not given yet, the oldest first; with null, for nobody yet. */
export async function keptLinksFor(
  scope: Scope,
  member: Member,
  kept: { personId: string | null; limit: number },
): Promise<KeptLink[]> {
  return findKeptLinks(scope, member, kept)
}

/** A kept link was given at an instant (epoch milliseconds), or with null waits again. Repeating is safe. */
export async function markLinkUsed(
  scope: Scope,
  member: Member,
  used: { linkId: string; at: number | null },
): Promise<void> {
  await updateUsedAt(scope, member.id, used.linkId, used.at)
}
