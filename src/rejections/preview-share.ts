import type { ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { shareGroupOf } from '../groups/share-groups.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { openShare } from '../shares/open-share.ts'
import { reportError } from '../slack/report-error.ts'
import type { Who } from '../slack/who.ts'
import type { ShareWish } from './rejection.ts'
import { findEntry, findEntryByOrigin } from './rejections.store.ts'

/** Who may know of an entry that was stored, named by the form that it came from or by its id. */
export type WantedShare = {
  readonly wish: ShareWish
  readonly of: { readonly origin: string } | { readonly entryId: string }
}

/**
 * What takes the form's place for somebody who wants to share: the preview. Null where nobody may know, and where
 * the entry's own message says that no group takes shares. Never throws: the entry is stored already.
 */
export async function previewShare(
  deps: Pick<Deps, 'database' | 'log'>,
  who: Who,
  { wish, of }: WantedShare,
): Promise<ModalView | null> {
  if (wish === 'nobody') return null
  try {
    const entryId = await readWorkspace(deps.database, who.workspaceId, async (scope) => {
      const member = await recogniseMember(scope, who.slackUserId)
      if (member === null) return null
      if ('entryId' in of) return (await findEntry(scope, member, of.entryId))?.id ?? null
      const entry = await findEntryByOrigin(scope, member, of.origin)
      const isTold = entry?.quiet === false && (await shareGroupOf(scope, member)) === null
      return isTold ? null : (entry?.id ?? null)
    })
    return entryId === null ? null : await openShare(deps, who, { entryId, wish })
  } catch (error) {
    reportError(deps.log, error, 'share')
    return null
  }
}
