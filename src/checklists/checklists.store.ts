import type { Insertable } from 'kysely'
import { prepared } from '../db/prepared.ts'
import type { Scope } from '../db/scope.ts'
import type { FeedbackAnswer } from '../words/checklist-words.ts'
import type { CoolHead } from './checklist.ts'
import type { ChecklistsTable } from './checklists.table.ts'
import type { Step, StepState } from './step.ts'

/** A checklist as it is stored: what was decided, without the rules of which steps fit. */
export type StoredChecklist = {
  readonly entryId: string
  readonly memberId: string
  readonly madeOn: string
  readonly gentle: boolean
  readonly unfolded: boolean
  readonly coolHead: CoolHead
  readonly cameBack: FeedbackAnswer | null
  readonly thanksOn: string | null
}

/** Stores a new checklist; its steps are stored as they are decided. */
export async function insertChecklist(scope: Scope, checklist: StoredChecklist): Promise<void> {
  await inserted(scope, {
    workspace_id: scope.workspaceId,
    entry_id: checklist.entryId,
    member_id: checklist.memberId,
    made_on: checklist.madeOn,
    gentle: checklist.gentle ? 1 : 0,
    unfolded: checklist.unfolded ? 1 : 0,
    cool_head_asks: checklist.coolHead.asks,
    cool_head_on: checklist.coolHead.on,
    cool_head: checklist.coolHead.question,
    came_back: checklist.cameBack,
    thanks_on: checklist.thanksOn,
  })
}

const inserted = prepared((trx, row: Insertable<ChecklistsTable>) => trx.insertInto('checklists').values(row))

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
    gentle: row.gentle === 1,
    unfolded: row.unfolded === 1,
    coolHead: { asks: row.cool_head_asks, on: row.cool_head_on, question: row.cool_head },
    cameBack: row.came_back,
    thanksOn: row.thanks_on,
  }
}

/** The steps of an entry's checklist that were decided; a step that is missing is open. */
export async function stepStates(scope: Scope, entryId: string): Promise<Map<Step, StepState>> {
  const rows = await scope.trx
    .selectFrom('checklist_steps')
    .select(['step', 'state'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
  return new Map(rows.map((row) => [row.step, row.state]))
}

/** Stores how a step stands, in the place of how it stood. Repeating is safe. */
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

/** Whether the whole list is shown. */
export async function updateUnfolded(scope: Scope, entryId: string, unfolded: boolean): Promise<void> {
  await scope.trx
    .updateTable('checklists')
    .set({ unfolded: unfolded ? 1 : 0 })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}

/**
 * Marks a member's checklists made on `from` or later as gentle, and folds them; gives the entries of those
 * that were not.
 */
export async function updateGentle(scope: Scope, memberId: string, from: string): Promise<string[]> {
  const rows = await scope.trx
    .updateTable('checklists')
    .set({ gentle: 1, unfolded: 0 })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('made_on', '>=', from)
    .where('gentle', '=', 0)
    .returning('entry_id')
    .execute()
  return rows.map((row) => row.entry_id)
}

/** The entries of a member for which the question is to come, or was put and has no answer. */
export async function findWaitingForAnswer(scope: Scope, memberId: string): Promise<string[]> {
  const rows = await scope.trx
    .selectFrom('checklists')
    .leftJoin('checklist_steps', (join) =>
      join
        .onRef('checklist_steps.workspace_id', '=', 'checklists.workspace_id')
        .onRef('checklist_steps.entry_id', '=', 'checklists.entry_id')
        .on('checklist_steps.step', '=', 'feedback'),
    )
    .select('checklists.entry_id')
    .where('checklists.workspace_id', '=', scope.workspaceId)
    .where('checklists.member_id', '=', memberId)
    .where('checklists.cool_head', 'in', ['to_come', 'asked'])
    .where((eb) =>
      eb.or([eb('checklist_steps.state', 'is', null), eb('checklist_steps.state', '=', 'waiting')]),
    )
    .execute()
  return rows.map((row) => row.entry_id)
}

/** Notes when the question is put next, and that it is to come. */
export async function updateCoolHead(
  scope: Scope,
  entryId: string,
  coolHead: { asks: number; on: string },
): Promise<void> {
  await scope.trx
    .updateTable('checklists')
    .set({ cool_head_asks: coolHead.asks, cool_head_on: coolHead.on, cool_head: 'to_come' })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}

/** Notes what became of a question; does nothing where a later one counts. */
export async function updateCoolHeadQuestion(
  scope: Scope,
  ask: { entryId: string; asks: number },
  question: CoolHead['question'],
): Promise<void> {
  await scope.trx
    .updateTable('checklists')
    .set({ cool_head: question })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', ask.entryId)
    .where('cool_head_asks', '=', ask.asks)
    .execute()
}

/** What came back after the member asked for feedback, and when two sentences come about it; see the table. */
export async function updateCameBack(
  scope: Scope,
  entryId: string,
  { cameBack, thanksOn }: { cameBack: FeedbackAnswer | null; thanksOn: string | null },
): Promise<void> {
  await scope.trx
    .updateTable('checklists')
    .set({ came_back: cameBack, thanks_on: thanksOn })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', entryId)
    .execute()
}

/** Notes that the two sentences of that local date are not to come any more. */
export async function clearThanksOn(scope: Scope, thanks: { entryId: string; on: string }): Promise<void> {
  await scope.trx
    .updateTable('checklists')
    .set({ thanks_on: null })
    .where('workspace_id', '=', scope.workspaceId)
    .where('entry_id', '=', thanks.entryId)
    .where('thanks_on', '=', thanks.on)
    .execute()
}
