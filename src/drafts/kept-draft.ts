import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { DraftKind } from '../words/draft-words.ts'
import type { DraftAbout } from './draft-about.ts'
import { findDraft, putDraft } from './drafts.store.ts'
import { findPersonDraft, putPersonDraft } from './person-drafts.store.ts'
import type { KeptDraft } from './stored-draft.ts'

/** The draft of a kind that a member keeps about an entry or to a person; null where there is none. */
export async function findKeptDraft(
  scope: Scope,
  member: Member,
  { of, id }: DraftAbout,
  kind: DraftKind,
): Promise<KeptDraft | null> {
  return of === 'entry' ? findDraft(scope, member, id, kind) : findPersonDraft(scope, member, id, kind)
}

/** Keeps a draft in the place of the one of the same kind. Repeating is safe. */
export async function putKeptDraft(
  scope: Scope,
  member: Member,
  { of, id }: DraftAbout,
  draft: KeptDraft,
  now: number,
): Promise<void> {
  if (of === 'entry') await putDraft(scope, member, { ...draft, entryId: id }, now)
  else await putPersonDraft(scope, member, id, draft, now)
}
