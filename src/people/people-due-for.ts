import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { findEarliestNextOn, findPeopleDue } from './people.store.ts'
import type { Person } from './person.ts'

/** A member's active people whose date has come by a local date, those due longest first. */
export async function peopleDueFor(
  scope: Scope,
  member: Member,
  due: { onOrBefore: LocalDate; limit: number },
): Promise<Person[]> {
  return findPeopleDue(scope, member, due)
}

/** The earliest local date at which one of a member's active people is next, perhaps past; null for nobody. */
export async function nextPersonOn(scope: Scope, memberId: string): Promise<LocalDate | null> {
  return findEarliestNextOn(scope, memberId)
}
