import type { Insertable } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import type { RoughPatchesTable } from './rough-patch.table.ts'
import type { RoughPatch } from './rough-patch.ts'

/** A member's rough patch; null for somebody who never had one nor was offered any. */
export async function findRoughPatch(scope: Scope, memberId: string): Promise<RoughPatch | null> {
  const { rows } = await roughPatchOf(scope, { workspaceId: scope.workspaceId, memberId })
  const [row] = rows
  if (row === undefined) return null
  return {
    since: row.since,
    nextAskAt: row.next_ask_at,
    offeredAt: row.offered_at,
    offerAnswer: row.offer_answer,
  }
}

const roughPatchOf = prepared((trx, is: { workspaceId: string; memberId: string }) =>
  trx
    .selectFrom('rough_patches')
    .selectAll()
    .where('workspace_id', '=', is.workspaceId)
    .where('member_id', '=', is.memberId),
)

/** Stores a member's rough patch in the place of what was there. Repeating is safe. */
export async function putRoughPatch(scope: Scope, memberId: string, roughPatch: RoughPatch): Promise<void> {
  await put(scope, {
    workspace_id: scope.workspaceId,
    member_id: memberId,
    since: roughPatch.since,
    next_ask_at: roughPatch.nextAskAt,
    offered_at: roughPatch.offeredAt,
    offer_answer: roughPatch.offerAnswer,
  })
}

const put = prepared((trx, row: Insertable<RoughPatchesTable>) =>
  trx
    .insertInto('rough_patches')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'member_id']).doUpdateSet((eb) => ({
        since: eb.ref('excluded.since'),
        next_ask_at: eb.ref('excluded.next_ask_at'),
        offered_at: eb.ref('excluded.offered_at'),
        offer_answer: eb.ref('excluded.offer_answer'),
      })),
    ),
)

/** Those of some members who are in a rough patch now. */
export async function findInRoughPatch(scope: Scope, memberIds: readonly string[]): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('rough_patches')
    .select('member_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', 'in', memberIds)
    .where('since', 'is not', null)
    .execute()
  return rows.map((row) => row.member_id)
}
