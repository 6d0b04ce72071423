import type { ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import type { DraftKind } from '../words/words.ts'
import { draftAskModal, draftModal } from './draft-modals.ts'
import { findDraft } from './drafts.store.ts'

/**
 * "Help me write it": the draft that was kept, else the question before one is written. Null for an entry
 * that is gone or somebody else's.
 */
export async function draftForm(
  deps: Pick<Deps, 'database'>,
  who: Who,
  about: { entryId: string; kind: DraftKind },
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const entry = member && (await entryById(scope, member, about.entryId))
    if (member === null || entry === null) return null
    const words = wordsFor(member.locale)
    const kept = await findDraft(scope, member, about.entryId, about.kind)
    const state = { ...about, pick: 0 }
    return kept === null
      ? draftAskModal(words, state)
      : draftModal(words, state, { text: kept.text, note: null })
  })
}
