import type { Insertable, Selectable } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { type EntryFacts, toEntries, toRow } from './entry-row.ts'
import type { Entry, Rejection } from './rejection.ts'
import type { EntriesTable } from './rejections.table.ts'

/** Stores an entry; what was learned from it is kept with the lessons. */
export async function insertEntry(
  scope: Scope,
  member: Member,
  rejection: Rejection,
  facts: EntryFacts,
): Promise<void> {
  await insertOne(scope, toRow(scope, member, rejection, facts))
}

const insertOne = prepared((trx, row: Insertable<EntriesTable>) => trx.insertInto('entries').values(row))

/** Overwrites everything of an entry but its id, origin, owner and group, and the instant it was entered at. */
export async function updateEntry(
  scope: Scope,
  member: Member,
  rejection: Rejection,
  facts: Omit<EntryFacts, 'origin' | 'groupId' | 'enteredAt'>,
): Promise<void> {
  const row = toRow(scope, member, rejection, { ...facts, origin: '', groupId: null, enteredAt: 0 })
  const { workspace_id, entry_id, member_id, origin, group_id, entered_at, imported_at, ...changes } = row
  await scope.trx
    .updateTable('entries')
    .set(changes)
    .where('workspace_id', '=', workspace_id)
    .where('member_id', '=', member_id)
    .where('entry_id', '=', entry_id)
    .execute()
}

/** When "they came back to me" was pressed; null closes the entry again. */
export async function updateReopenedAt(scope: Scope, entry: Entry, reopenedAt: number | null): Promise<void> {
  await scope.trx
    .updateTable('entries')
    .set({ reopened_at: reopenedAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', entry.memberId)
    .where('entry_id', '=', entry.id)
    .execute()
}

/** Deletes an entry with all that refers to it. Repeating is safe. */
export async function deleteEntryRow(scope: Scope, entry: Entry): Promise<void> {
  await scope.trx
    .deleteFrom('entries')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', entry.memberId)
    .where('entry_id', '=', entry.id)
    .execute()
}

/** An entry of this member's; null for anybody else's, one that was deleted, or an id that never was. */
export async function findEntry(scope: Scope, member: Member, entryId: string): Promise<Entry | null> {
  const row = await scope.trx
    .selectFrom('entries')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  return entryOrNull(scope, member, row)
}

/** A member's entry that a submitted view made; null where none did. */
export async function findEntryByOrigin(scope: Scope, member: Member, origin: string): Promise<Entry | null> {
  const memberId = member.id
  const { rows } = await entryOfOrigin(scope, { workspaceId: scope.workspaceId, memberId, origin })
  return entryOrNull(scope, member, rows[0])
}

type OfOrigin = { workspaceId: string; memberId: string; origin: string }

const entryOfOrigin = prepared((trx, is: OfOrigin) =>
  trx
    .selectFrom('entries')
    .selectAll()
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', '=', is.memberId)
    .where('origin', '=', is.origin),
)

/** Whether a member has ever logged something that is still there. */
export async function hasAnyEntry(scope: Scope, memberId: string): Promise<boolean> {
  const row = await scope.trx
    .selectFrom('entries')
    .select('entry_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The group of the first of a member's entries since an instant that belongs to one; null where none does. */
export async function firstGroupSince(scope: Scope, memberId: string, since: number): Promise<string | null> {
  const row = await scope.trx
    .selectFrom('entries')
    .select('group_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('entered_at', '>=', since)
    .where('group_id', 'is not', null)
    .orderBy('entered_at')
    .limit(1)
    .executeTakeFirst()
  return row?.group_id ?? null
}

async function entryOrNull(
  scope: Scope,
  member: Member,
  row: Selectable<EntriesTable> | undefined,
): Promise<Entry | null> {
  if (row === undefined) return null
  const [entry = null] = await toEntries(scope, member, [row])
  return entry
}
