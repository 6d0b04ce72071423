import { readStepValue, STEP_ACTIONS } from '../../src/checklists/checklist.message.ts'
import { COOL_HEAD_ACTIONS, readCoolHeadSubject } from '../../src/checklists/cool-head.message.ts'
import type { Step } from '../../src/checklists/step.ts'
import type { Click, SeenMessage } from '../../src/playground/local-slack/person.ts'
import type { Dice } from '../torture/seeded.ts'
import type { ShownState } from './step-history.ts'

/** A press on a button, and what it decides about a step; null where it decides none. */
export type Pressed = {
  readonly click: Click
  readonly decides: { readonly entryId: string; readonly step: Step; readonly state: ShownState } | null
}

/** A press on some button of some message; null where there is none. */
export function pressedBy(
  dice: Dice,
  messages: readonly SeenMessage[],
  pressable: ReadonlySet<string>,
): Pressed | null {
  const buttons = messages.flatMap((on) =>
    buttonsOf(on).flatMap(({ actionId, value }) =>
      pressable.has(actionId) ? [{ on, actionId, value }] : [],
    ),
  )
  if (buttons.length === 0) return null
  const click = dice.pick(buttons)
  return { click, decides: decisionOf(click.actionId, click.value) }
}

function buttonsOf({ blocks = [] }: SeenMessage): { actionId: string; value: string }[] {
  return blocks.flatMap(({ type, elements }) =>
    type === 'actions' && Array.isArray(elements)
      ? elements.map(({ action_id, value }) => ({ actionId: String(action_id), value: String(value) }))
      : [],
  )
}

function decisionOf(actionId: string, value: string): Pressed['decides'] {
  const about = readStepValue(value)
  if (about !== null && actionId === STEP_ACTIONS.done) return { ...about, state: 'done' }
  if (about !== null && actionId === STEP_ACTIONS.skip) return { ...about, state: 'skipped' }
  if (about !== null && actionId === STEP_ACTIONS.undo) return { ...about, state: 'undecided' }
  const { entryId } = readCoolHeadSubject(value)
  return actionId === COOL_HEAD_ACTIONS.leave ? { entryId, step: 'feedback', state: 'skipped' } : null
}
