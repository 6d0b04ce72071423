import type { Scope } from '../db/scope.ts'
import { nudgesAbout } from './nudges.store.ts'

/** The ids of a member's nudges in which a person is: their messages change when the person goes. */
export async function nudgesOnPerson(scope: Scope, memberId: string, personId: string): Promise<string[]> {
  return nudgesAbout(scope, memberId, personId)
}
