import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import type { Who } from '../slack/who.ts'
import { changePerson, type PersonChange } from './change-person.ts'
import { touchedOn } from './next-date.ts'
import type { Person } from './person.ts'
import type { PersonInput } from './read-person-form.ts'

/** Changes one of a member's own people. Anybody else's, or one that is gone, is 'gone'. Repeating is safe. */
export async function editPerson(
  deps: Pick<Deps, 'database' | 'clock'>,
  edit: Who & { personId: string; input: PersonInput },
): Promise<PersonChange> {
  return inWorkspace(deps.database, edit.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, edit.slackUserId)
    if (member === null) return { kind: 'gone' }
    const change = await changePerson(scope, member, edit.personId, (person) => editedBy(person, edit.input))
    await replanNudges(scope, { now: deps.clock.now() }, member.id)
    return change
  })
}

/** Writes a note about one of a member's own people, in the place of the one before; null for none. */
export async function writeNote(
  deps: Pick<Deps, 'database'>,
  written: Who & { personId: string; note: string | null },
): Promise<PersonChange> {
  return inWorkspace(deps.database, written.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, written.slackUserId)
    if (member === null) return { kind: 'gone' }
    return changePerson(scope, member, written.personId, (person) =>
      person.note === written.note ? person : { ...person, note: written.note },
    )
  })
}

/**
 * A person as a form says. A last touch that is newer is a touch; an older one, or none, puts the record right.
 * What was postponed stands unless the last touch or the cadence is another one. The same words change nothing.
 */
export function editedBy(person: Person, { details, lastTouchOn, cadenceWeeks }: PersonInput): Person {
  const isSameRhythm = lastTouchOn === person.lastTouchOn && cadenceWeeks === person.cadenceWeeks
  const isSame =
    isSameRhythm &&
    details.name === person.name &&
    details.address === person.address &&
    details.known === person.known &&
    details.note === person.note &&
    details.kind === person.kind
  if (isSame) return person
  if (isSameRhythm) return { ...person, ...details }
  const touched = lastTouchOn === null ? person : touchedOn(person, lastTouchOn)
  return { ...touched, ...details, lastTouchOn, cadenceWeeks, postponedTo: null }
}
