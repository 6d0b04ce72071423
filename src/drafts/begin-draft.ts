import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import type { Draft } from './draft.ts'
import type { DraftState } from './draft-modals.ts'
import { findDraft, putDraft } from './drafts.store.ts'
import type { DraftWishes } from './stored-draft.ts'
import { writeForEntry } from './write-for-entry.ts'

/**
 * Writes a draft for one of a member's entries: by new wishes, and then it is stored; or, without, in other
 * words by the wishes of before. Null for an entry that is gone or somebody else's, or where the kind makes no sense.
 */
export async function beginDraft(
  deps: Pick<Deps, 'database' | 'clock'>,
  begin: Who & DraftState & { wishes: DraftWishes | null },
): Promise<Draft | null> {
  return inWorkspace(deps.database, begin.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, begin.slackUserId)
    const entry = member && (await entryById(scope, member, begin.entryId))
    if (member === null || entry === null) return null
    const wishes = begin.wishes ?? (await findDraft(scope, member, entry.id, begin.kind))
    if (wishes === null) return null
    const { kind, pick } = begin
    const draft = writeForEntry(wordsFor(member.locale), entry, { ...wishes, kind, pick })
    if (draft === null) return null
    // Other words are only tried: what was kept stays until the member keeps something else.
    if (begin.wishes === null) return draft
    const { tone, stillInterested, remembered } = wishes
    const stored = { entryId: entry.id, kind, tone, stillInterested, remembered, text: draft.body }
    await putDraft(scope, member, stored, deps.clock.now())
    return draft
  })
}
