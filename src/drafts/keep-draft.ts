import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { isSentOrToCome } from '../outbox/is-sent-or-to-come.ts'
import { queuePost, queueUpdate } from '../outbox/queue.ts'
import type { Who } from '../slack/who.ts'
import type { DraftKind } from '../words/draft-words.ts'
import { draftMessage } from './draft.message.ts'
import { type DraftAbout, draftSource, draftSubject } from './draft-about.ts'
import { findKeptDraft, putKeptDraft } from './kept-draft.ts'

/**
 * Keeps a draft's text as the member changed it, and sends it to the DM in a box for copying; a second time
 * that message is brought up to it. Repeating is safe.
 */
export async function keepDraft(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  kept: Who & { about: DraftAbout; kind: DraftKind; text: string },
): Promise<'kept' | 'gone'> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, kept.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, kept.slackUserId)
    const source = member && (await draftSource(scope, member, kept.about))
    const draft = member && source && (await findKeptDraft(scope, member, kept.about, kept.kind))
    if (!member || !draft) return 'gone'
    await putKeptDraft(scope, member, kept.about, { ...draft, text: kept.text }, now)
    const subjectId = draftSubject(kept.about, kept.kind)
    const message = { kind: draftMessage, memberId: member.id, subjectId, dueAt: now }
    // Asked of the messages themselves: the queue forgets after a week what it has sent.
    const isThere = await isSentOrToCome(scope, { ...message, kind: draftMessage.kind })
    if (isThere) await queueUpdate(scope, deps.random, message, 0)
    else await queuePost(scope, deps.random, message)
    return 'kept'
  })
}
