import type { Insertable, Selectable } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import { lessonTexts } from '../lessons/write-lesson.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Contact, Entry, Rejection, Stage } from './rejection.ts'
import type { EntriesTable } from './rejections.table.ts'

/** What is stored beside the rejection itself. */
export type EntryFacts = Pick<Entry, 'id' | 'words' | 'reopenedAt' | 'enteredAt'> & {
  readonly origin: string
  /** The member's home group at that moment; see src/groups. */
  readonly groupId: string | null
  readonly companyId: string
  readonly updatedAt: number
}

/** Stores an entry; what was learned from it is kept with the lessons. */
/** More of the same in two weeks are not looked at. */
const MOST_BESIDE = 20

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

export async function updateReopenedAt(scope: Scope, entry: Entry, reopenedAt: number | null): Promise<void> {
  await scope.trx
    .updateTable('entries')
    .set({ reopened_at: reopenedAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', entry.memberId)
    .where('entry_id', '=', entry.id)
    .execute()
}

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
  return row === undefined ? null : withLesson(scope, member, row)
}

export async function findEntryByOrigin(scope: Scope, member: Member, origin: string): Promise<Entry | null> {
  const memberId = member.id
  const { rows } = await entryOfOrigin(scope, { workspaceId: scope.workspaceId, memberId, origin })
  const [row] = rows
  return row === undefined ? null : withLesson(scope, member, row)
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

/** The ids of a member's entries of one company of the dictionary. */
export async function entryIdsOfCompany(
  scope: Scope,
  memberId: string,
  companyId: string,
): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('entries')
    .select('entry_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('company_id', '=', companyId)
    .orderBy('entry_id')
    .execute()
  return rows.map((row) => row.entry_id)
}

/** A member's other entries of the company and stage of one, entered in a span of time, in that order. */
export async function entriesBeside(
  scope: Scope,
  member: Member,
  entryId: string,
  within: { from: number; to: number },
): Promise<Entry[]> {
  const rows = await scope.trx
    .selectFrom('entries')
    .innerJoin('entries as one', (join) =>
      join
        .onRef('one.workspace_id', '=', 'entries.workspace_id')
        .onRef('one.member_id', '=', 'entries.member_id')
        .onRef('one.company_id', '=', 'entries.company_id')
        .onRef('one.stage', '=', 'entries.stage')
        .onRef('one.entry_id', '!=', 'entries.entry_id'),
    )
    .selectAll('entries')
    .where('one.workspace_id', '=', scope.workspaceId)
    .where('one.member_id', '=', member.id)
    .where('one.entry_id', '=', entryId)
    .where('entries.entered_at', '>=', within.from)
    .where('entries.entered_at', '<=', within.to)
    .orderBy('entries.entered_at')
    .orderBy('entries.entry_id')
    .limit(MOST_BESIDE)
    .execute()
  return withLessons(scope, member, rows)
}

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

/** The newest entries with messages that are closed, logged since an instant, logged last first. */
export async function entriesSince(
  scope: Scope,
  member: Member,
  { since, limit }: { since: number; limit: number },
): Promise<Entry[]> {
  const rows = await scope.trx
    .selectFrom('entries')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('entered_at', '>=', since)
    .where('quiet', '=', 0)
    .where('reopened_at', 'is', null)
    .orderBy('entered_at', 'desc')
    .orderBy('entry_id')
    .limit(limit)
    .execute()
  return withLessons(scope, member, rows)
}

/** The names of the companies of some of a member's entries, by the entry's id. */
export async function companiesOf(
  scope: Scope,
  member: Member,
  entryIds: readonly string[],
): Promise<Map<string, string>> {
  if (entryIds.length === 0) return new Map()
  const rows = await scope.trx
    .selectFrom('entries')
    .select(['entry_id', 'company_sealed'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('entry_id', 'in', entryIds)
    .orderBy('entry_id')
    .execute()
  return new Map(
    rows.map((row) => [
      row.entry_id,
      open(member.key, row.company_sealed, place(scope, 'company', row.entry_id)),
    ]),
  )
}

/** One page of a member's entries, of a stage or of all, those heard last first; and whether there is more. */
/** When a member heard each of the nos from that day on that are closed, one date an entry. */
export async function nosHeardFrom(scope: Scope, memberId: string, from: string): Promise<string[]> {
  const { rows } = await nosOf(scope, { workspaceId: scope.workspaceId, memberId, from })
  return rows.map((row) => row.heard_on)
}

type HeardFrom = { workspaceId: string; memberId: string; from: string }

const nosOf = prepared((trx, is: HeardFrom) =>
  trx
    .selectFrom('entries')
    .select('heard_on')
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', '=', is.memberId)
    .where('outcome', '=', 'no')
    .where('reopened_at', 'is', null)
    .where('heard_on', '>=', is.from),
)

/** One page of a member's entries, those heard last first. Asks for one more, to know whether there is more. */
export async function entriesOf(
  scope: Scope,
  member: Member,
  page: { offset: number; size: number; stage?: Stage | null },
): Promise<{ entries: Entry[]; more: boolean }> {
  const { stage = null } = page
  const rows = await scope.trx
    .selectFrom('entries')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .$if(stage !== null, (query) => query.where('stage', '=', stage ?? 'applied'))
    .orderBy('heard_on', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('entry_id')
    .offset(page.offset)
    .limit(page.size + 1)
    .execute()
  const shown = rows.slice(0, page.size)
  return { entries: await withLessons(scope, member, shown), more: rows.length > page.size }
}

/** Every company that a member has logged, of a stage or of all, in the order of the list. */
export async function companiesLogged(
  scope: Scope,
  member: Member,
  stage: Stage | null,
): Promise<{ entryId: string; company: string }[]> {
  const rows = await scope.trx
    .selectFrom('entries')
    .select(['entry_id', 'company_sealed'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .$if(stage !== null, (query) => query.where('stage', '=', stage ?? 'applied'))
    .orderBy('heard_on', 'desc')
    .orderBy('entered_at', 'desc')
    .orderBy('entry_id')
    .execute()
  return rows.map((row) => ({
    entryId: row.entry_id,
    company: open(member.key, row.company_sealed, place(scope, 'company', row.entry_id)),
  }))
}

/** A member's entries with these ids, in their order. */
export async function entriesByIds(scope: Scope, member: Member, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return []
  const rows = await scope.trx
    .selectFrom('entries')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('entry_id', 'in', ids)
    .execute()
  const entries = await withLessons(scope, member, rows)
  return entries.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
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

function toRow(
  scope: Scope,
  member: Member,
  rejection: Rejection,
  facts: EntryFacts,
): Insertable<EntriesTable> {
  const sealed = (column: string, text: string | null | undefined) =>
    text == null ? null : seal(member.key, text, place(scope, column, facts.id))
  return {
    workspace_id: scope.workspaceId,
    entry_id: facts.id,
    member_id: member.id,
    origin: facts.origin,
    group_id: facts.groupId,
    company_id: facts.companyId,
    company_sealed: seal(member.key, rejection.company, place(scope, 'company', facts.id)),
    role_sealed: sealed('role', rejection.role),
    stage: rejection.stage,
    outcome: rejection.outcome,
    heard_on: rejection.heardOn,
    how: rejection.how,
    reason: rejection.reason,
    contact_name_sealed: sealed('contact_name', rejection.contact?.name),
    contact_address_sealed: sealed('contact_address', rejection.contact?.address),
    contact_known_sealed: sealed('contact_known', rejection.contact?.known),
    quiet: rejection.quiet ? 1 : 0,
    acknowledgement: facts.words?.acknowledgement ?? null,
    perspective: facts.words?.perspective ?? null,
    fact: facts.words?.fact ?? null,
    notification: facts.words?.notification ?? null,
    reopened_at: facts.reopenedAt,
    entered_at: facts.enteredAt,
    updated_at: facts.updatedAt,
    imported_at: null,
  }
}

async function withLesson(
  scope: Scope,
  member: Member,
  row: Selectable<EntriesTable>,
): Promise<Entry | null> {
  const [entry = null] = await withLessons(scope, member, [row])
  return entry
}

/** What was learned from an entry stands with the lessons. */
async function withLessons(
  scope: Scope,
  member: Member,
  rows: readonly Selectable<EntriesTable>[],
): Promise<Entry[]> {
  const lessons = await lessonTexts(
    scope,
    member,
    rows.map((row) => row.entry_id),
  )
  return rows.map((row) => toEntry(scope, member, row, lessons.get(row.entry_id) ?? null))
}

function toEntry(scope: Scope, member: Member, row: Selectable<EntriesTable>, lesson: string | null): Entry {
  const opened = (column: string, sealed: string | null) =>
    sealed === null ? null : open(member.key, sealed, place(scope, column, row.entry_id))
  const { acknowledgement, perspective, notification } = row
  return {
    id: row.entry_id,
    memberId: row.member_id,
    company: open(member.key, row.company_sealed, place(scope, 'company', row.entry_id)),
    role: opened('role', row.role_sealed),
    stage: row.stage,
    outcome: row.outcome,
    heardOn: row.heard_on,
    how: row.how,
    reason: row.reason,
    contact: contactOrNull({
      name: opened('contact_name', row.contact_name_sealed),
      address: opened('contact_address', row.contact_address_sealed),
      known: opened('contact_known', row.contact_known_sealed),
    }),
    lesson,
    quiet: row.quiet === 1,
    words:
      acknowledgement === null || perspective === null || notification === null
        ? null
        : { acknowledgement, perspective, notification, fact: row.fact },
    reopenedAt: row.reopened_at,
    enteredAt: row.entered_at,
  }
}

function contactOrNull(contact: Contact): Contact | null {
  return contact.name === null && contact.address === null && contact.known === null ? null : contact
}

function place(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'entries', column, row }
}
