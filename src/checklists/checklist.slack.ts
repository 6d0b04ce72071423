import type { Deps } from '../deps.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { answerCoolHead } from './answer-cool-head.ts'
import {
  CAME_BACK_ACTIONS,
  checklistMessage,
  LIST_ACTIONS,
  readStepValue,
  STEP_ACTIONS,
} from './checklist.message.ts'
import { COOL_HEAD_ACTIONS, coolHeadMessage, readCoolHeadSubject } from './cool-head.message.ts'
import { decideStep } from './decide-step.ts'
import { recordCameBack } from './record-came-back.ts'
import { remindMe } from './remind-me.ts'
import { unfoldChecklist } from './unfold-checklist.ts'

/** The buttons of the checklist and of the cool-head question. */
export function listenForTheChecklist(app: RoutedApp, deps: Deps): void {
  const on = listenForChange.bind(null, app, deps)
  const decisions = [
    [STEP_ACTIONS.done, 'done'],
    [STEP_ACTIONS.skip, 'skipped'],
    [STEP_ACTIONS.undo, 'undo'],
  ] as const
  for (const [actionId, decision] of decisions) {
    on(actionId, checklistMessage, async ({ value, ...click }) => {
      const about = readStepValue(value)
      return about === null ? { kind: 'gone' } : decideStep(deps, { ...click, ...about, decision })
    })
  }
  for (const [actionId, unfolded] of [
    [LIST_ACTIONS.all, true],
    [LIST_ACTIONS.fewer, false],
  ] as const) {
    on(actionId, checklistMessage, ({ value, ...click }) =>
      unfoldChecklist(deps, { ...click, entryId: value, unfolded }),
    )
  }
  for (const answer of ['nothing', 'canned', 'useful', 'hard'] as const) {
    on(CAME_BACK_ACTIONS[answer], checklistMessage, ({ value, ...click }) =>
      recordCameBack(deps, { ...click, entryId: value, cameBack: answer }),
    )
  }
  on(CAME_BACK_ACTIONS.undo, checklistMessage, ({ value, ...click }) =>
    recordCameBack(deps, { ...click, entryId: value, cameBack: null }),
  )
  on(STEP_ACTIONS.noReminder, checklistMessage, async ({ value, ...click }) => {
    const about = readStepValue(value)
    return about === null ? { kind: 'gone' } : remindMe(deps, { ...click, entryId: about.entryId, on: null })
  })
  for (const answer of ['yes', 'later', 'leave'] as const) {
    on(COOL_HEAD_ACTIONS[answer], coolHeadMessage, ({ value, ...click }) =>
      answerCoolHead(deps, { ...click, ...readCoolHeadSubject(value), answer }),
    )
  }
}
