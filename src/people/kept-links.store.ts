import type { Selectable } from 'kysely'
import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { KeptLinksTable } from './people.table.ts'
import type { KeptLink } from './person.ts'

/** Stores a link; nothing changes where one of the same origin is there. */
export async function insertKeptLink(
  scope: Scope,
  member: Member,
  link: KeptLink & { origin: string; keptAt: number },
): Promise<void> {
  const { id, note } = link
  await scope.trx
    .insertInto('kept_links')
    .values({
      workspace_id: scope.workspaceId,
      link_id: id,
      member_id: member.id,
      origin: link.origin,
      person_id: link.personId,
      url_sealed: seal(member.key, link.url, place(scope, 'url', id)),
      note_sealed: note === null ? null : seal(member.key, note, place(scope, 'note', id)),
      kept_at: link.keptAt,
      used_at: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id', 'origin']).doNothing())
    .execute()
}

/** What a member keeps for a person, or with null for nobody yet, and has not given; the oldest first. */
export async function findKeptLinks(
  scope: Scope,
  member: Member,
  kept: { personId: string | null; limit: number },
): Promise<KeptLink[]> {
  const rows = await scope.trx
    .selectFrom('kept_links')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('person_id', kept.personId === null ? 'is' : '=', kept.personId)
    .where('used_at', 'is', null)
    .orderBy('kept_at')
    .orderBy('link_id')
    .limit(kept.limit)
    .execute()
  return rows.map((row) => toLink(scope, member, row))
}

/** All that a member keeps and has not given, the newest first. */
export async function findWaitingLinks(scope: Scope, member: Member, limit: number): Promise<KeptLink[]> {
  const rows = await scope.trx
    .selectFrom('kept_links')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('used_at', 'is', null)
    .orderBy('kept_at', 'desc')
    .orderBy('link_id')
    .limit(limit)
    .execute()
  return rows.map((row) => toLink(scope, member, row))
}

/** Marks a link as given, or as waiting again with null. */
export async function updateUsedAt(
  scope: Scope,
  memberId: string,
  linkId: string,
  usedAt: number | null,
): Promise<void> {
  await scope.trx
    .updateTable('kept_links')
    .set({ used_at: usedAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('link_id', '=', linkId)
    .execute()
}

/** Deletes a link. Repeating is safe. */
export async function deleteKeptLink(scope: Scope, memberId: string, linkId: string): Promise<void> {
  await scope.trx
    .deleteFrom('kept_links')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('link_id', '=', linkId)
    .execute()
}

/** Deletes what came from one view: `origins` are those of its links. */
export async function deleteKeptLinksOf(
  scope: Scope,
  memberId: string,
  origins: readonly string[],
): Promise<void> {
  await scope.trx
    .deleteFrom('kept_links')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('origin', 'in', origins)
    .execute()
}

function toLink(scope: Scope, member: Member, row: Selectable<KeptLinksTable>): KeptLink {
  return {
    id: row.link_id,
    personId: row.person_id,
    url: open(member.key, row.url_sealed, place(scope, 'url', row.link_id)),
    note:
      row.note_sealed === null ? null : open(member.key, row.note_sealed, place(scope, 'note', row.link_id)),
  }
}

function place(scope: Scope, column: string, row: string): Place {
  return { workspace: scope.workspaceId, table: 'kept_links', column, row }
}
