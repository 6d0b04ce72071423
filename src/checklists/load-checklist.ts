import type { Scope } from '../db/scope.ts'
import type { Entry } from '../rejections/rejection.ts'
import { reminderOn } from '../reminders/reminder-on.ts'
import type { Checklist, CoolHead } from './checklist.ts'
import { findChecklist, stepStates } from './checklists.store.ts'
import { firstState, type StepState, stepsFor } from './step.ts'

/**
 * The checklist of an entry as it is now: the steps that fit the entry's stage and outcome, with what was
 * decided. A decision about a step that no longer fits is kept, and counts again when it does.
 * Null for an entry without one.
 */
export async function loadChecklist(scope: Scope, entry: Entry): Promise<Checklist | null> {
  const stored = await findChecklist(scope, entry.memberId, entry.id)
  if (stored === null) return null
  const states = await stepStates(scope, entry.id)
  return {
    entryId: stored.entryId,
    memberId: stored.memberId,
    gentle: stored.gentle,
    unfolded: stored.unfolded,
    coolHead: stored.coolHead,
    cameBack: stored.cameBack,
    thanksOn: stored.thanksOn,
    remindOn: await reminderOn(scope, entry.id),
    steps: stepsFor(entry, stored.madeOn).map((step) => ({
      step,
      state: stateOf(states.get(step) ?? firstState(step, entry), stored.coolHead),
    })),
  }
}

/** Nothing is left that a step could wait for once its question is lost. */
function stateOf(state: StepState, { question }: CoolHead): StepState {
  return state === 'waiting' && question === 'lost' ? 'open' : state
}
