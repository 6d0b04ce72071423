import type { Scope } from '../db/scope.ts'
import type { FeedbackAnswer } from '../words/words.ts'
import type { Step, StepState } from './step.ts'

/** A checklist as it is stored: what was decided, without the rules of which steps fit. */
export type StoredChecklist = {
  readonly entryId: string
  readonly memberId: string
  readonly madeOn: string
  readonly unfolded: boolean
  readonly coolHead: { readonly asks: number; readonly on: string | null }
  readonly cameBack: FeedbackAnswer | null
}

export async function insertChecklist(scope: Scope, checklist: StoredChecklist): Promise<void> {
  await scope.trx
    .insertInto('checklists')
    .values({
      workspace_id: scope.workspaceId,
      entry_id: checklist.entryId,
      member_id: checklist.memberId,
      made_on: checklist.madeOn,
      unfolded: checklist.unfolded ? 1 : 0,
      cool_head_asks: checklist.coolHead.asks,
      cool_head_on: checklist.coolHead.on,
      came_back: checklist.cameBack,
    })
    .execute()
}

/** One of this member's checklists; null for anybody else's, or one whose entry is gone. */
export async function findChecklist(
  scope: Scope,
  memberId: string,
  entryId: string,
): Promise<StoredChecklist | null> {
  const row = await scope.trx
    .selectFrom('checklists')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    entryId: row.entry_id,
    memberId: row.member_id,
    madeOn: row.made_on,
    unfolded: row.unfolded === 1,
    coolHead: { asks: row.cool_head_asks, on: row.cool_head_on },
    cameBack: row.came_back,
  }
}

export async function stepStates(scope: Scope, entryId: string): Promise<Map<Step, StepState>> {
  const rows = await scope.trx
    .selectFrom('checklist_steps')
    .select(['step', 'state'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
  return new Map(rows.map((row) => [row.step, row.state]))
}

export async function putStepState(
  scope: Scope,
  step: { entryId: string; memberId: string; step: Step; state: StepState },
): Promise<void> {
  await scope.trx
    .insertInto('checklist_steps')
    .values({
      workspace_id: scope.workspaceId,
      entry_id: step.entryId,
      step: step.step,
      member_id: step.memberId,
      state: step.state,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'entry_id', 'step']).doUpdateSet({ state: step.state }),
    )
    .execute()
}

export async function updateUnfolded(scope: Scope, entryId: string, unfolded: boolean): Promise<void> {
  await scope.trx
    .updateTable('checklists')
    .set({ unfolded: unfolded ? 1 : 0 })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}

export async function updateCoolHead(
  scope: Scope,
  entryId: string,
  coolHead: { asks: number; on: string },
): Promise<void> {
  await scope.trx
    .updateTable('checklists')
    .set({ cool_head_asks: coolHead.asks, cool_head_on: coolHead.on })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}

export async function updateCameBack(
  scope: Scope,
  entryId: string,
  cameBack: FeedbackAnswer | null,
): Promise<void> {
  await scope.trx
    .updateTable('checklists')
    .set({ came_back: cameBack })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}
