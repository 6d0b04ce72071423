import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { isSentOrToCome } from '../outbox/is-sent-or-to-come.ts'
import { queueUpdate } from '../outbox/queue.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { draftMessage } from './draft.message.ts'
import type { Draft } from './draft.ts'
import { draftSource, draftSubject } from './draft-about.ts'
import type { DraftState } from './draft-modals.ts'
import { findKeptDraft, putKeptDraft } from './kept-draft.ts'
import type { DraftWishes } from './stored-draft.ts'
import { writeForSource } from './write-for-source.ts'

/**
 * Writes a draft about one of a member's entries or people: by new wishes, which are stored with it, or,
 * without, in other words by the wishes of before. Words that were kept stay until others are kept. Null for
 * what is gone or somebody else's, or where the kind makes no sense.
 */
export async function beginDraft(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  begin: Who & DraftState & { wishes: DraftWishes | null; memberName: string | null },
): Promise<Draft | null> {
  return inWorkspace(deps.database, begin.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, begin.slackUserId)
    const source = member && (await draftSource(scope, member, begin.about))
    if (member === null || source === null) return null
    const { about, kind, pick, memberName } = begin
    const earlier = await findKeptDraft(scope, member, about, kind)
    const wishes = begin.wishes ?? earlier
    if (wishes === null) return null
    const { tone, stillInterested, remembered } = wishes
    const draft = writeForSource(wordsFor(member.locale), source, { ...wishes, kind, pick, memberName })
    // Other words are only tried.
    if (draft === null || begin.wishes === null) return draft
    const now = deps.clock.now()
    const message = { memberId: member.id, subjectId: draftSubject(about, kind) }
    const isKept = await isSentOrToCome(scope, { ...message, kind: draftMessage.kind })
    const text = isKept && earlier !== null ? earlier.text : draft.body
    await putKeptDraft(scope, member, about, { kind, tone, stillInterested, remembered, text }, now)
    // The subject of its mail goes by the tone.
    if (isKept) await queueUpdate(scope, deps.random, { ...message, kind: draftMessage, dueAt: now }, 0)
    return draft
  })
}
