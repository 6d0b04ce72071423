import { dateIn } from '../clock/local-date.ts'
import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { meetMember } from '../meeting/meet-member.ts'
import { knowMember } from '../members/know-member.ts'
import type { Member, Profile } from '../members/member.ts'
import { replanNudges } from '../nudges/replan-nudges.ts'
import type { Random } from '../random.ts'
import { entryById } from '../rejections/entry-by-id.ts'
import type { Who } from '../slack/who.ts'
import { cadenceOf } from './cadence-of.ts'
import { changePerson } from './change-person.ts'
import { editedBy } from './edit-person.ts'
import { nextDate } from './next-date.ts'
import { findPersonByOrigin, findPersonOfEntry, insertPerson } from './people.store.ts'
import type { Person } from './person.ts'
import type { PersonInput } from './read-person-form.ts'

export type AddPerson = Who & {
  readonly profile: Profile
  /** The Slack view that was submitted. */
  readonly origin: string
  /** The entry whose contact becomes a person; null for somebody who comes from none. */
  readonly entryId: string | null
  readonly input: PersonInput
}

/**
 * Stores somebody with whom a member wants to stay in touch. Submitting the same view again, or a second form
 * for the same entry, changes that person to the newest words: nobody is there twice. An entry that is gone,
 * or somebody else's, is left out of it: the person is stored all the same. Throws when nothing is stored.
 */
export async function addPerson(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  add: AddPerson,
): Promise<Person> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, add.workspaceId, async (scope) => {
    const member = await knowMember(scope, { random: deps.random, now }, add)
    await meetMember(scope, { random: deps.random, now }, member)
    const entry = add.entryId === null ? null : await entryById(scope, member, add.entryId)
    const { origin, input } = add
    const entryId = entry?.id ?? null
    return storePerson(scope, { random: deps.random, now }, member, { origin, input, entryId })
  })
}

/** The same inside a transaction that goes on, and plans nudges anew. The entry, if any, is the member's own. */
export async function storePerson(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  add: { origin: string; entryId: string | null; input: PersonInput; resting?: boolean },
): Promise<Person> {
  const { origin, entryId, input } = add
  const known =
    (await findPersonByOrigin(scope, member, origin)) ??
    (entryId === null ? null : await findPersonOfEntry(scope, member, entryId))
  if (known !== null) {
    const change = await changePerson(scope, member, known.id, (person) => editedBy(person, input))
    await replanNudges(scope, deps, member.id)
    return change.kind === 'gone' ? known : change.person
  }
  const rhythm = {
    addedOn: dateIn(member.timeZone, deps.now),
    lastTouchOn: input.lastTouchOn,
    touches: 0,
    cadenceWeeks: input.cadenceWeeks,
    postponedTo: null,
  }
  const person: Person = {
    id: deps.random.id(),
    memberId: member.id,
    entryId,
    ...input.details,
    ...rhythm,
    nextOn: add.resting ? null : nextDate(rhythm, await cadenceOf(scope, member.id)),
    state: add.resting ? 'resting' : 'active',
    unanswered: 0,
  }
  await insertPerson(scope, member, person, { origin, addedAt: deps.now })
  await replanNudges(scope, deps, member.id)
  return person
}
