import type { ModalView } from '@slack/types'
import { dateIn } from '../clock/local-date.ts'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { draftForm } from '../drafts/draft-form.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { laterModal } from './later-modal.ts'
import { readItemValue } from './nudge.ts'
import { findNudge } from './nudges.store.ts'

type FormDeps = Pick<Deps, 'database' | 'clock'>

/** The form for "Later" on an item; null where the item is gone, somebody else's, or no value of ours. */
export async function laterForm(deps: FormDeps, who: Who, value: string): Promise<ModalView | null> {
  const about = readItemValue(value)
  if (about === null) return null
  const now = deps.clock.now()
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const nudge = member && (await findNudge(scope, member.id, about.nudgeId))
    const item = nudge?.items.find(({ position }) => position === about.position)
    if (member === null || nudge === null || item === undefined) return null
    const today = dateIn(member.timeZone, now)
    return laterModal(wordsFor(member.locale), { nudgeId: nudge.id, item }, today)
  })
}

/** The draft of a note to the person of an item; null as above, and for an item that is about nobody. */
export async function nudgeDraftForm(deps: FormDeps, who: Who, value: string): Promise<ModalView | null> {
  const about = readItemValue(value)
  if (about === null) return null
  const personId = await readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const nudge = member && (await findNudge(scope, member.id, about.nudgeId))
    return nudge?.items.find(({ position }) => position === about.position)?.personId ?? null
  })
  return personId === null
    ? null
    : draftForm(deps, who, { about: { of: 'person', id: personId }, kind: 'touch' })
}
