import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { findNextPeople, type NextPerson, updateNudged, updateResting } from './people.store.ts'

/** Of each of some members, the few active people who are next, those due longest first. */
export async function nextPeopleOf(
  scope: Scope,
  memberIds: readonly string[],
  limit: number,
): Promise<readonly NextPerson[]> {
  return findNextPeople(scope, memberIds, limit)
}

/**
 * Nudges about these people are on their way: until they are answered each counts as without an answer, and
 * nobody comes back before a local date. To be called once for each nudge.
 */
export async function noteNudged(
  scope: Scope,
  nudged: { personIds: readonly string[]; until: LocalDate },
): Promise<void> {
  if (nudged.personIds.length > 0) await updateNudged(scope, nudged)
}

/** No nudge about these people until the member wakes them. Repeating is safe. */
export async function restPeople(scope: Scope, personIds: readonly string[]): Promise<void> {
  if (personIds.length > 0) await updateResting(scope, personIds)
}
