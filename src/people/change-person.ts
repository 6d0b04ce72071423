import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { cadenceOf } from './cadence-of.ts'
import { nextDate, touchedOn } from './next-date.ts'
import { findPerson, updatePerson } from './people.store.ts'
import type { Person } from './person.ts'

/** What became of a change: the person as they are now, or that they are not there (any more). */
export type PersonChange =
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed' | 'unchanged'; readonly person: Person }

/** After this many nudges in a row without an answer a person rests. */
const RESTS_AFTER = 2

/**
 * The member was in touch with somebody on a local date. A newer touch moves the next date to that touch plus
 * the cadence, ends what was postponed, and makes whoever rested active again. Repeating is safe.
 */
export async function touchPerson(
  scope: Scope,
  member: Member,
  touch: { personId: string; on: LocalDate },
): Promise<PersonChange> {
  return changePerson(scope, member, touch.personId, (person) => {
    const touched = touchedOn(person, touch.on)
    return touched === person ? person : { ...touched, unanswered: 0, state: 'active' }
  })
}

/** "Later": no nudge about somebody before a local date. An answer, so what was unanswered is forgotten. */
export async function postponePerson(
  scope: Scope,
  member: Member,
  later: { personId: string; until: LocalDate },
): Promise<PersonChange> {
  return changePerson(scope, member, later.personId, (person) =>
    person.postponedTo === later.until && person.unanswered === 0
      ? person
      : { ...person, postponedTo: later.until, unanswered: 0 },
  )
}

/** "Let it rest": no nudge about somebody until the member wakes them. Repeating is safe. */
export async function restPerson(scope: Scope, member: Member, personId: string): Promise<PersonChange> {
  return changePerson(scope, member, personId, (person) =>
    person.state === 'resting' ? person : { ...person, state: 'resting', unanswered: 0 },
  )
}

/**
 * Nudges about somebody who rested may come again: at the date by the last touch and the cadence, or, where
 * that is past, from `today` on. Repeating is safe.
 */
export async function wakePerson(
  scope: Scope,
  member: Member,
  wake: { personId: string; today: LocalDate },
): Promise<PersonChange> {
  const cadence = await cadenceOf(scope, member.id)
  return changePerson(scope, member, wake.personId, (person) => {
    if (person.state === 'active') return person
    const isPast = nextDate(person, cadence) < wake.today
    return {
      ...person,
      state: 'active',
      unanswered: 0,
      postponedTo: isPast ? wake.today : person.postponedTo,
    }
  })
}

/**
 * A nudge about somebody had no answer in its time: they return on a local date; the second time in a row
 * they rest, and `person.state` says so. To be called once for each nudge.
 */
export async function noteUnanswered(
  scope: Scope,
  member: Member,
  nudge: { personId: string; returnsOn: LocalDate },
): Promise<PersonChange> {
  return changePerson(scope, member, nudge.personId, (person) => {
    const unanswered = person.unanswered + 1
    if (unanswered >= RESTS_AFTER) return { ...person, unanswered, state: 'resting' }
    return { ...person, unanswered, postponedTo: nudge.returnsOn }
  })
}

/** Stores what `change` makes of one of a member's people, with the next date that follows from it. */
export async function changePerson(
  scope: Scope,
  member: Member,
  personId: string,
  change: (person: Person) => Person,
): Promise<PersonChange> {
  const person = await findPerson(scope, member, personId)
  if (person === null) return { kind: 'gone' }
  const changed = change(person)
  if (changed === person) return { kind: 'unchanged', person }
  const nextOn = changed.state === 'resting' ? null : nextDate(changed, await cadenceOf(scope, member.id))
  const stored = { ...changed, nextOn }
  await updatePerson(scope, member, stored)
  return { kind: 'changed', person: stored }
}
