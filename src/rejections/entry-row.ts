import type { Insertable, Selectable } from 'kysely'
import type { Scope } from '../db/scope.ts'
import { lessonTexts } from '../lessons/write-lesson.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { Contact, Entry, Rejection } from './rejection.ts'
import type { EntriesTable } from './rejections.table.ts'

/** What is stored beside the rejection itself. */
export type EntryFacts = Pick<Entry, 'id' | 'words' | 'reopenedAt' | 'enteredAt'> & {
  readonly origin: string
  /** The member's home group at that moment; see src/groups. */
  readonly groupId: string | null
  readonly companyId: string
  readonly updatedAt: number
}

/** An entry as it is stored, with what the member said sealed. What was learned from it is kept with the lessons. */
export function toRow(
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

/** The entries of some of a member's rows, in their order, each with what was learned from it. */
export async function toEntries(
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
    company: companyIn(scope, member, row),
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

/** The name of the company of a row, as the member typed it. */
export function companyIn(
  scope: Scope,
  member: Member,
  row: Pick<Selectable<EntriesTable>, 'entry_id' | 'company_sealed'>,
): string {
  return open(member.key, row.company_sealed, place(scope, 'company', row.entry_id))
}

function contactOrNull(contact: Contact): Contact | null {
  return contact.name === null && contact.address === null && contact.known === null ? null : contact
}

function place(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'entries', column, row }
}
