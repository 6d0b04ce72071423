import type { ModalView } from '@slack/types'
import type { LocalDate } from '../clock/local-date.ts'
import { readWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import type { Member } from '../members/member.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { touchPerson } from './change-person.ts'
import { findPersonOfEntry } from './people.store.ts'
import { personModal, valuesOfPerson } from './person-modal.ts'

/** Under the step to stay in touch; its value is the entry's id. */
export const KEEP_IN_TOUCH_ACTION = 'keep_in_touch'

/**
 * The form that makes a person of an entry's contact, filled in with what is known; where that was done
 * already, the form that changes them. Null for an entry that is gone or somebody else's. The person is the
 * member's own from then on: deleting the entry leaves them.
 */
export async function personOfEntryForm(
  deps: Pick<Deps, 'database'>,
  who: Who,
  entryId: string,
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const entry = member && (await entryById(scope, member, entryId))
    if (member === null || entry === null) return null
    const words = wordsFor(member.locale)
    const person = await findPersonOfEntry(scope, member, entryId)
    if (person !== null)
      return personModal(words, { personId: person.id, entryId: null }, valuesOfPerson(person))
    const { name, known, address } = entry.contact ?? { name: null, known: null, address: null }
    return personModal(
      words,
      { personId: null, entryId },
      { ...(name && { name }), ...(known && { known }), ...(address && { address }) },
    )
  })
}

/** The member wrote to somebody at an entry's company: whoever became a person of it is touched. Safe to repeat. */
export async function touchPersonOfEntry(
  scope: Scope,
  now: number,
  member: Member,
  touch: { entryId: string; on: LocalDate },
): Promise<void> {
  const person = await findPersonOfEntry(scope, member, touch.entryId)
  if (person === null) return
  await touchPerson(scope, member, { personId: person.id, on: touch.on })
  await replanNudges(scope, { now }, member.id)
}
