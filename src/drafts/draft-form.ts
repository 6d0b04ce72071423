import type { ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { settingsOf } from '../settings/settings-of.ts'
import type { Who } from '../slack/who.ts'
import type { DraftKind } from '../words/draft-words.ts'
import { wordsFor } from '../words/language.ts'
import { type DraftAbout, draftSource } from './draft-about.ts'
import { draftAskModal, draftModal } from './draft-modals.ts'
import { findKeptDraft } from './kept-draft.ts'

/**
 * "Help me write it": the draft that was kept, else the question before one is written. Null for what is gone
 * or somebody else's.
 */
export async function draftForm(
  deps: Pick<Deps, 'database'>,
  who: Who,
  { about, kind }: { about: DraftAbout; kind: DraftKind },
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const source = member && (await draftSource(scope, member, about))
    if (member === null || source === null) return null
    const words = wordsFor(member.locale)
    const kept = await findKeptDraft(scope, member, about, kind)
    const state = { about, kind, pick: 0 }
    return kept === null
      ? draftAskModal(words, state, (await settingsOf(scope, member.id)).tone)
      : draftModal(words, state, { text: kept.text, note: null })
  })
}
