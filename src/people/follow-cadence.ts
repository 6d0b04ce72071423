import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { cadenceOf } from './cadence-of.ts'
import { nextDate } from './next-date.ts'
import { peopleOf, updatePerson } from './people.store.ts'

/** More people than anybody has: all of them in one page. */
const EVERYBODY = 1_000

/**
 * Brings the next dates of a member's active people up to a default cadence that was changed in this
 * transaction. Those with a cadence of their own, and those who were postponed, stay. Repeating is safe.
 */
export async function followCadence(scope: Scope, member: Member): Promise<void> {
  const cadence = await cadenceOf(scope, member.id)
  const { people } = await peopleOf(scope, member, { offset: 0, size: EVERYBODY })
  for (const person of people) {
    const nextOn = nextDate(person, cadence)
    if (person.state === 'resting' || nextOn === person.nextOn) continue
    await updatePerson(scope, member, { ...person, nextOn })
  }
}
