import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { DraftKind } from '../words/draft-words.ts'
import type { StoredDraft } from './stored-draft.ts'

/** Keeps a draft in the place of the one of the same kind for the same entry. Repeating is safe. */
export async function putDraft(scope: Scope, member: Member, draft: StoredDraft, now: number): Promise<void> {
  const { entryId, kind, remembered } = draft
  const kept = {
    tone: draft.tone,
    still_interested: draft.stillInterested ? (1 as const) : (0 as const),
    remembered_sealed:
      remembered === null ? null : seal(member.key, remembered, place(scope, 'remembered', entryId, kind)),
    text_sealed: seal(member.key, draft.text, place(scope, 'text', entryId, kind)),
    updated_at: now,
  }
  await scope.trx
    .insertInto('drafts')
    .values({
      workspace_id: scope.workspaceId,
      entry_id: entryId,
      kind,
      member_id: member.id,
      ...kept,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'entry_id', 'kind']).doUpdateSet(kept))
    .execute()
}

/** The draft of that kind about an entry; null where none was kept. */
export async function findDraft(
  scope: Scope,
  member: Member,
  entryId: string,
  kind: DraftKind,
): Promise<StoredDraft | null> {
  const row = await scope.trx
    .selectFrom('drafts')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('entry_id', '=', entryId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    entryId,
    kind,
    tone: row.tone,
    stillInterested: row.still_interested === 1,
    remembered:
      row.remembered_sealed === null
        ? null
        : open(member.key, row.remembered_sealed, place(scope, 'remembered', entryId, kind)),
    text: open(member.key, row.text_sealed, place(scope, 'text', entryId, kind)),
  }
}

function place(scope: Scope, column: string, entryId: string, kind: DraftKind): Place {
  return { workspace: scope.workspaceId, table: 'drafts', column, row: `${entryId}:${kind}` }
}
