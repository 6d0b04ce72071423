import { type Insertable, type Selectable, sql } from 'kysely'
import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { PeopleTable } from './people.table.ts'
import type { Person } from './person.ts'

/** Stores a new person. */
export async function insertPerson(
  scope: Scope,
  member: Member,
  person: Person,
  facts: { origin: string; addedAt: number },
): Promise<void> {
  await scope.trx
    .insertInto('people')
    .values({
      ...toRow(scope, member, person),
      origin: facts.origin,
      added_at: facts.addedAt,
    })
    .execute()
}

/** Overwrites everything of a person but the id, the owner, and when and from what the person was added. */
export async function updatePerson(scope: Scope, member: Member, person: Person): Promise<void> {
  const { workspace_id, person_id, member_id, ...changes } = toRow(scope, member, person)
  await scope.trx
    .updateTable('people')
    .set(changes)
    .where('workspace_id', '=', workspace_id)
    .where('member_id', '=', member_id)
    .where('person_id', '=', person_id)
    .execute()
}

/** Deletes a person. Repeating is safe. */
export async function deletePersonRow(scope: Scope, person: Person): Promise<void> {
  await scope.trx
    .deleteFrom('people')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', person.memberId)
    .where('person_id', '=', person.id)
    .execute()
}

/** One of this member's people; null for anybody else's, one that was deleted, or an id that never was. */
export async function findPerson(scope: Scope, member: Member, personId: string): Promise<Person | null> {
  const row = await ofMember(scope, member).where('person_id', '=', personId).executeTakeFirst()
  return row === undefined ? null : toPerson(scope, member, row)
}

/** The person whom a submitted view added; null where none did. */
export async function findPersonByOrigin(
  scope: Scope,
  member: Member,
  origin: string,
): Promise<Person | null> {
  const row = await ofMember(scope, member).where('origin', '=', origin).executeTakeFirst()
  return row === undefined ? null : toPerson(scope, member, row)
}

/** The person that an entry's contact became. */
export async function findPersonOfEntry(
  scope: Scope,
  member: Member,
  entryId: string,
): Promise<Person | null> {
  const row = await ofMember(scope, member).where('entry_id', '=', entryId).executeTakeFirst()
  return row === undefined ? null : toPerson(scope, member, row)
}

/** Active people whose date has come by a local date, those due longest first. */
export async function findPeopleDue(
  scope: Scope,
  member: Member,
  due: { onOrBefore: LocalDate; limit: number },
): Promise<Person[]> {
  const rows = await ofMember(scope, member)
    .where('next_on', '<=', due.onOrBefore)
    .orderBy('next_on')
    .orderBy('person_id')
    .limit(due.limit)
    .execute()
  return rows.map((row) => toPerson(scope, member, row))
}

/** The earliest date at which one of a member's active people is next; null where nobody is. */
export async function findEarliestNextOn(scope: Scope, memberId: string): Promise<LocalDate | null> {
  const row = await scope.trx
    .selectFrom('people')
    .select('next_on')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('next_on', 'is not', null)
    .orderBy('next_on')
    .limit(1)
    .executeTakeFirst()
  return row?.next_on ?? null
}

/** One page of a member's people: active ones first, by their next date, then resting ones. */
export async function peopleOf(
  scope: Scope,
  member: Member,
  page: { offset: number; size: number },
): Promise<{ people: Person[]; more: boolean }> {
  const rows = await ofMember(scope, member)
    .orderBy('state')
    .orderBy('next_on')
    .orderBy('added_at')
    .orderBy('person_id')
    .offset(page.offset)
    .limit(page.size + 1)
    .execute()
  return {
    people: rows.slice(0, page.size).map((row) => toPerson(scope, member, row)),
    more: rows.length > page.size,
  }
}

function ofMember(scope: Scope, member: Member) {
  return scope.trx
    .selectFrom('people')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
}

type Row = Omit<Insertable<PeopleTable>, 'origin' | 'added_at'>

function toRow(scope: Scope, member: Member, person: Person): Row {
  const sealed = (column: string, text: string | null) =>
    text === null ? null : seal(member.key, text, place(scope, column, person.id))
  return {
    workspace_id: scope.workspaceId,
    person_id: person.id,
    member_id: member.id,
    entry_id: person.entryId,
    name_sealed: seal(member.key, person.name, place(scope, 'name', person.id)),
    address_sealed: sealed('address', person.address),
    known_sealed: sealed('known', person.known),
    note_sealed: sealed('note', person.note),
    kind: person.kind,
    cadence_weeks: person.cadenceWeeks,
    added_on: person.addedOn,
    last_touch_on: person.lastTouchOn,
    touches: person.touches,
    postponed_to: person.postponedTo,
    next_on: person.nextOn,
    state: person.state,
    unanswered: person.unanswered,
  }
}

function toPerson(scope: Scope, member: Member, row: Selectable<PeopleTable>): Person {
  const opened = (column: string, sealed: string | null) =>
    sealed === null ? null : open(member.key, sealed, place(scope, column, row.person_id))
  return {
    id: row.person_id,
    memberId: row.member_id,
    entryId: row.entry_id,
    name: open(member.key, row.name_sealed, place(scope, 'name', row.person_id)),
    address: opened('address', row.address_sealed),
    known: opened('known', row.known_sealed),
    note: opened('note', row.note_sealed),
    kind: row.kind,
    cadenceWeeks: row.cadence_weeks,
    addedOn: row.added_on,
    lastTouchOn: row.last_touch_on,
    touches: row.touches,
    postponedTo: row.postponed_to,
    nextOn: row.next_on,
    state: row.state,
    unanswered: row.unanswered,
  }
}

function place(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'people', column, row }
}

/** As much of somebody as planning needs: nothing of it is sealed. */
export type NextPerson = {
  readonly memberId: string
  readonly personId: string
  readonly nextOn: LocalDate
  readonly postponedTo: LocalDate | null
  readonly unanswered: number
}

/** Of each of some members, up to `limit` active people, those first whose date is first. */
export async function findNextPeople(
  scope: Scope,
  memberIds: readonly string[],
  limit: number,
): Promise<NextPerson[]> {
  const ranked = scope.trx
    .selectFrom('people')
    .select(['member_id', 'person_id', 'next_on', 'postponed_to', 'unanswered'])
    .select(sql<number>`row_number() over (partition by member_id order by next_on, person_id)`.as('place'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', 'in', memberIds)
    .where('next_on', 'is not', null)
  const rows = await scope.trx
    .selectFrom(ranked.as('ranked'))
    .selectAll()
    .where('place', '<=', limit)
    .orderBy('member_id')
    .orderBy('place')
    .execute()
  return rows.map((row) => ({
    memberId: row.member_id,
    personId: row.person_id,
    nextOn: row.next_on ?? '',
    postponedTo: row.postponed_to,
    unanswered: row.unanswered,
  }))
}

/** Counts one more nudge without an answer for each, and puts their next date off. */
export async function updateNudged(
  scope: Scope,
  nudged: { personIds: readonly string[]; until: LocalDate },
): Promise<void> {
  await scope.trx
    .updateTable('people')
    .set((eb) => ({
      unanswered: eb('unanswered', '+', 1),
      postponed_to: nudged.until,
      next_on: nudged.until,
    }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', 'in', nudged.personIds)
    .execute()
}

/** Lets people rest: nothing is due with them any more. */
export async function updateResting(scope: Scope, personIds: readonly string[]): Promise<void> {
  await scope.trx
    .updateTable('people')
    .set({ state: 'resting', next_on: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', 'in', personIds)
    .execute()
}
