import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { findPerson } from './people.store.ts'
import type { Person } from './person.ts'

/** One of a member's own people; null for anybody else's, one that was deleted, or an id that never was. */
export async function personById(scope: Scope, member: Member, personId: string): Promise<Person | null> {
  return findPerson(scope, member, personId)
}
