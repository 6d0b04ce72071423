import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import type { Draft } from './draft.ts'
import { draftSource } from './draft-about.ts'
import type { DraftState } from './draft-modals.ts'
import { findKeptDraft, putKeptDraft } from './kept-draft.ts'
import type { DraftWishes } from './stored-draft.ts'
import { writeForSource } from './write-for-source.ts'

/**
 * Writes a draft about one of a member's entries or people: by new wishes, and then it is stored; or, without,
 * in other words by the wishes of before. Null for what is gone or somebody else's, or where the kind makes no sense.
 */
export async function beginDraft(
  deps: Pick<Deps, 'database' | 'clock'>,
  begin: Who & DraftState & { wishes: DraftWishes | null },
): Promise<Draft | null> {
  return inWorkspace(deps.database, begin.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, begin.slackUserId)
    const source = member && (await draftSource(scope, member, begin.about))
    if (member === null || source === null) return null
    const { about, kind, pick } = begin
    const wishes = begin.wishes ?? (await findKeptDraft(scope, member, about, kind))
    if (wishes === null) return null
    const draft = writeForSource(wordsFor(member.locale), source, { ...wishes, kind, pick })
    if (draft === null) return null
    // Other words are only tried: what was kept stays until the member keeps something else.
    if (begin.wishes === null) return draft
    const { tone, stillInterested, remembered } = wishes
    const stored = { kind, tone, stillInterested, remembered, text: draft.body }
    await putKeptDraft(scope, member, about, stored, deps.clock.now())
    return draft
  })
}
