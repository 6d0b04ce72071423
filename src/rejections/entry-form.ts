import type { ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import type { EntriesList } from './entries-list.ts'
import type { Entry } from './rejection.ts'
import { type FormValues, QUIET_VALUE } from './rejection-fields.ts'
import { rejectionModal } from './rejection-modal.ts'
import { findEntry } from './rejections.store.ts'

/**
 * The form filled in with one of a member's own entries; null for anybody else's, or one that is gone. `list` is
 * what the list shows that it lies over.
 */
export async function entryForm(
  deps: Pick<Deps, 'database'>,
  who: Who,
  entryId: string,
  list?: EntriesList,
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const entry = member && (await findEntry(scope, member, entryId))
    if (member === null || entry === null) return null
    const values = valuesOf(entry)
    return rejectionModal(wordsFor(member.locale), { entryId, list, values, more: true, today: null })
  })
}

function valuesOf(entry: Entry): FormValues {
  const optional = {
    role: entry.role,
    how: entry.how,
    contact_name: entry.contact?.name,
    contact_address: entry.contact?.address,
    contact_known: entry.contact?.known,
    lesson: entry.lesson,
    quiet: entry.quiet ? QUIET_VALUE : null,
  }
  const given = Object.entries(optional).filter(([, value]) => value != null)
  return {
    company: entry.company,
    stage: entry.stage,
    outcome: entry.outcome,
    heard_on: entry.heardOn,
    reason: entry.reason,
    ...Object.fromEntries(given),
  }
}
