import {
  date,
  dateOrNull,
  flag,
  oneOf,
  oneOfOrNull,
  owner,
  refersTo,
  wholeNumber,
} from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { COOL_HEAD_QUESTIONS } from './checklist.ts'
import { FEEDBACK_ANSWERS, STEP_STATES, STEPS } from './step.ts'

/** More often the question is not put in a lifetime. */
const MOST_ASKS = 100_000

/** How far the few steps of each entry are. */
export const checklistsExport: Part<'checklists'> = {
  says: 'The checklist of each entry.',
  order: ['entry_id'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    entry_id: refersTo('entries', 'The entry that it belongs to.'),
    made_on: date('The date on which it was made: which steps fit depends on it.'),
    gentle: flag('Whether it is a shorter one, for a rough patch.'),
    unfolded: flag('Whether buttons for every step are in view.'),
    cool_head_asks: wholeNumber(0, MOST_ASKS, 'How often the question before asking for feedback was put.'),
    cool_head_on: dateOrNull('The date of the last time.'),
    cool_head: oneOf(COOL_HEAD_QUESTIONS, 'What became of that question.'),
    thanks_on: dateOrNull('The date on which two sentences come, after something hard to hear.'),
    came_back: oneOfOrNull(FEEDBACK_ANSWERS, 'What came back after asking for feedback.'),
  },
}

export const checklistStepsExport: Part<'checklist_steps'> = {
  says: 'The steps that are no longer as they began.',
  order: ['entry_id', 'step'],
  columns: {
    workspace_id: owner,
    member_id: owner,
    entry_id: refersTo('entries', 'The entry that it belongs to.'),
    step: oneOf(STEPS, 'The step.'),
    state: oneOf(STEP_STATES, 'Where it stands.'),
  },
}
