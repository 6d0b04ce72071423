import type { Deps } from '../deps.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { answerCounted } from './answer-counted.ts'
import { COUNTED_ACTIONS, countedQuestion } from './counted-question.message.ts'

/** "Count me" and "Leave me out". */
export function listenForCounting(app: RoutedApp, deps: Deps): void {
  for (const [actionId, counted] of [
    [COUNTED_ACTIONS.yes, true],
    [COUNTED_ACTIONS.no, false],
  ] as const) {
    listenForChange(app, deps, actionId, countedQuestion, (click) =>
      answerCounted(deps, { ...click, counted }),
    )
  }
}
