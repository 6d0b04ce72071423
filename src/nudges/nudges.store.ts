import type { Selectable } from 'kysely'
import type { Scope, SystemScope } from '../db/scope.ts'
import type { ItemAnswer, Nudge, NudgeItem, NudgeState } from './nudge.ts'
import type { NudgeItemsTable } from './nudges.table.ts'

/** Stores new nudges with their items. */
export async function insertNudges(scope: Scope, nudges: readonly Nudge[]): Promise<void> {
  if (nudges.length === 0) return
  await scope.trx
    .insertInto('nudges')
    .values(
      nudges.map((nudge) => ({
        workspace_id: scope.workspaceId,
        nudge_id: nudge.id,
        member_id: nudge.memberId,
        number: nudge.number,
        slot_at: nudge.slotAt,
        last_before: nudge.lastBefore,
        on_date: nudge.on,
        state: nudge.state,
      })),
    )
    .execute()
  const items = nudges.flatMap((nudge) =>
    nudge.items.map((item) => ({
      workspace_id: scope.workspaceId,
      nudge_id: nudge.id,
      position: item.position,
      member_id: nudge.memberId,
      about: item.about,
      person_id: item.personId,
      entry_id: item.entryId,
      answer: item.answer,
      until: item.until,
      undo: item.undo,
    })),
  )
  await scope.trx.insertInto('nudge_items').values(items).execute()
}

/** One of a member's nudges with the items that are left of it; null for anybody else's. */
export async function findNudge(scope: Scope, memberId: string, nudgeId: string): Promise<Nudge | null> {
  const row = await scope.trx
    .selectFrom('nudges')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('nudge_id', '=', nudgeId)
    .executeTakeFirst()
  if (row === undefined) return null
  const items = await scope.trx
    .selectFrom('nudge_items')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('nudge_id', '=', nudgeId)
    .orderBy('position')
    .execute()
  return {
    id: row.nudge_id,
    memberId: row.member_id,
    number: row.number,
    slotAt: row.slot_at,
    lastBefore: row.last_before,
    on: row.on_date,
    state: row.state,
    items: items.map(toItem),
  }
}

/** What became of a nudge. */
export async function updateNudgeState(scope: Scope, nudgeId: string, state: NudgeState): Promise<void> {
  await scope.trx
    .updateTable('nudges')
    .set({ state })
    .where('workspace_id', '=', scope.workspaceId)
    .where('nudge_id', '=', nudgeId)
    .execute()
}

/** Stores what an item was answered with, and what there is to go back to. */
export async function updateAnswer(
  scope: Scope,
  item: { nudgeId: string; position: number },
  { answer, until, undo }: { answer: ItemAnswer | null; until: string | null; undo: string | null },
): Promise<void> {
  await scope.trx
    .updateTable('nudge_items')
    .set({ answer, until, undo })
    .where('workspace_id', '=', scope.workspaceId)
    .where('nudge_id', '=', item.nudgeId)
    .where('position', '=', item.position)
    .execute()
}

/** The nudges that have something about a person in them. */
export async function nudgesAbout(scope: Scope, memberId: string, personId: string): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('nudge_items')
    .select('nudge_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('person_id', '=', personId)
    .execute()
  return rows.map((row) => row.nudge_id)
}

export type OldNudge = { readonly workspaceId: string; readonly memberId: string; readonly nudgeId: string }

/** Some of the nudges whose chosen hour was before an instant, the oldest first; not where the app was removed. */
export async function nudgesBefore(scope: SystemScope, before: number, limit: number): Promise<OldNudge[]> {
  const rows = await scope.trx
    .selectFrom('nudges')
    .innerJoin('workspaces', 'workspaces.workspace_id', 'nudges.workspace_id')
    .select(['nudges.workspace_id', 'nudges.member_id', 'nudges.nudge_id'])
    .where('workspaces.removed_at', 'is', null)
    .where('workspaces.silenced_at', 'is', null)
    .where('nudges.slot_at', '<', before)
    .orderBy('nudges.slot_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    workspaceId: row.workspace_id,
    memberId: row.member_id,
    nudgeId: row.nudge_id,
  }))
}

/** Deletes a nudge with its items. Says whether it was still there. */
export async function deleteNudge(scope: Scope, nudgeId: string): Promise<boolean> {
  const { numDeletedRows } = await scope.trx
    .deleteFrom('nudges')
    .where('workspace_id', '=', scope.workspaceId)
    .where('nudge_id', '=', nudgeId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

function toItem(row: Selectable<NudgeItemsTable>): NudgeItem {
  return {
    position: row.position,
    about: row.about,
    personId: row.person_id,
    entryId: row.entry_id,
    answer: row.answer,
    until: row.until,
    undo: row.undo,
  }
}
