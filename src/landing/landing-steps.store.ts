import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import type { LandingStep, LandingStepName } from './landing.ts'

type StepRef = { readonly landingId: string; readonly personId: string; readonly step: LandingStepName }

/** Adds an open step; nothing changes where it is there already. */
export async function insertLandingStep(
  scope: Scope,
  step: StepRef & { memberId: string; dueOn: LocalDate },
): Promise<void> {
  await scope.trx
    .insertInto('landing_steps')
    .values({
      workspace_id: scope.workspaceId,
      landing_id: step.landingId,
      person_id: step.personId,
      step: step.step,
      member_id: step.memberId,
      state: 'open',
      due_on: step.dueOn,
      told_on: null,
      decided_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'landing_id', 'person_id', 'step']).doNothing(),
    )
    .execute()
}

/** All steps of a landing, in a steady order. */
export async function findLandingSteps(scope: Scope, landingId: string): Promise<LandingStep[]> {
  const rows = await scope.trx
    .selectFrom('landing_steps')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('landing_id', '=', landingId)
    .orderBy('due_on')
    .orderBy('person_id')
    .orderBy('step')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    step: row.step,
    state: row.state,
    dueOn: row.due_on,
    toldOn: row.told_on,
    decidedAt: row.decided_at,
  }))
}

/** Stores what was decided about a step, and when. */
export async function updateLandingStep(
  scope: Scope,
  ref: StepRef,
  changes: Pick<LandingStep, 'state' | 'decidedAt'>,
): Promise<void> {
  await scope.trx
    .updateTable('landing_steps')
    .set({ state: changes.state, decided_at: changes.decidedAt })
    .where('workspace_id', '=', scope.workspaceId)
    .where('landing_id', '=', ref.landingId)
    .where('person_id', '=', ref.personId)
    .where('step', '=', ref.step)
    .execute()
}

/** Moves the notes that were not told yet to another date. */
export async function updateNotesDueOn(scope: Scope, landingId: string, dueOn: LocalDate): Promise<void> {
  await scope.trx
    .updateTable('landing_steps')
    .set({ due_on: dueOn })
    .where('workspace_id', '=', scope.workspaceId)
    .where('landing_id', '=', landingId)
    .where('step', '=', 'note')
    .where('told_on', 'is', null)
    .execute()
}

/** Notes on which date the open steps due by then were told. */
export async function updateToldOn(scope: Scope, landingId: string, today: LocalDate): Promise<void> {
  await scope.trx
    .updateTable('landing_steps')
    .set({ told_on: today })
    .where('workspace_id', '=', scope.workspaceId)
    .where('landing_id', '=', landingId)
    .where('state', '=', 'open')
    .where('told_on', 'is', null)
    .where('due_on', '<=', today)
    .execute()
}

/** The open steps of a kind that were to be told on a day were not: they fall due again on another. */
export async function updateUntold(
  scope: Scope,
  told: { landingId: string; step: LandingStepName; toldOn: LocalDate },
  dueOn: LocalDate,
): Promise<void> {
  await scope.trx
    .updateTable('landing_steps')
    .set({ told_on: null, due_on: dueOn })
    .where('workspace_id', '=', scope.workspaceId)
    .where('landing_id', '=', told.landingId)
    .where('step', '=', told.step)
    .where('told_on', '=', told.toldOn)
    .where('state', '=', 'open')
    .execute()
}

/** Takes back a step that was not told yet. */
export async function deleteUntoldStep(scope: Scope, ref: StepRef): Promise<void> {
  await scope.trx
    .deleteFrom('landing_steps')
    .where('workspace_id', '=', scope.workspaceId)
    .where('landing_id', '=', ref.landingId)
    .where('person_id', '=', ref.personId)
    .where('step', '=', ref.step)
    .where('told_on', 'is', null)
    .execute()
}
