import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import type { Random } from '../random.ts'
import { allEntries } from '../rejections/all-entries.ts'
import { storePerson } from './add-person.ts'
import { findPersonOfEntry, peopleOf } from './people.store.ts'
import type { Person } from './person.ts'

/** More people than anybody has: all of them in one page. */
const EVERYBODY = 1_000

/**
 * Everybody whom a member has met: the people in their list, and the contacts of their entries, who become
 * people. The latter rest: the member has not asked to stay in touch with them. A contact with the name of
 * somebody in the list is taken for the same person. Repeating is safe.
 */
export async function peopleMet(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
): Promise<Person[]> {
  const { people } = await peopleOf(scope, member, { offset: 0, size: EVERYBODY })
  const names = new Set(people.map(({ name }) => comparable(name)))
  for (const { id, contact } of await allEntries(scope, member)) {
    if (contact?.name == null || names.has(comparable(contact.name))) continue
    if ((await findPersonOfEntry(scope, member, id)) !== null) continue
    const { name, address, known } = contact
    names.add(comparable(name))
    await storePerson(scope, deps, member, {
      origin: `entry:${id}`,
      entryId: id,
      input: {
        details: { name, address, known, note: null, kind: 'other' },
        lastTouchOn: null,
        cadenceWeeks: null,
      },
      resting: true,
    })
  }
  return (await peopleOf(scope, member, { offset: 0, size: EVERYBODY })).people
}

/** Two spellings of one name. */
function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
