import type { Scope } from '../db/scope.ts'
import type { Member } from '../members/member.ts'
import { open, type Place, seal } from '../sealing/seal.ts'
import type { DraftKind } from '../words/draft-words.ts'
import type { KeptDraft } from './stored-draft.ts'

/** Keeps a draft in the place of the one of the same kind to the same person. Repeating is safe. */
export async function putPersonDraft(
  scope: Scope,
  member: Member,
  personId: string,
  { kind, tone, remembered, text }: KeptDraft,
  now: number,
): Promise<void> {
  const kept = {
    tone,
    remembered_sealed:
      remembered === null ? null : seal(member.key, remembered, place(scope, 'remembered', personId, kind)),
    text_sealed: seal(member.key, text, place(scope, 'text', personId, kind)),
    updated_at: now,
  }
  await scope.trx
    .insertInto('person_drafts')
    .values({ workspace_id: scope.workspaceId, person_id: personId, kind, member_id: member.id, ...kept })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'kind']).doUpdateSet(kept))
    .execute()
}

/** The draft of that kind to a person; null where none was kept. */
export async function findPersonDraft(
  scope: Scope,
  member: Member,
  personId: string,
  kind: DraftKind,
): Promise<KeptDraft | null> {
  const row = await scope.trx
    .selectFrom('person_drafts')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', member.id)
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    kind,
    tone: row.tone,
    stillInterested: false,
    remembered:
      row.remembered_sealed === null
        ? null
        : open(member.key, row.remembered_sealed, place(scope, 'remembered', personId, kind)),
    text: open(member.key, row.text_sealed, place(scope, 'text', personId, kind)),
  }
}

function place(scope: Scope, column: string, personId: string, kind: DraftKind): Place {
  return { workspace: scope.workspaceId, table: 'person_drafts', column, row: `${personId}:${kind}` }
}
