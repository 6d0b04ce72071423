import type { ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { dateIn } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { answerNudge } from './answer-nudge.ts'
import { LATER_FIELD, LATER_MODAL, readLater } from './later-modal.ts'
import { nudgeMessage } from './nudge.message.ts'
import { readItemValue } from './nudge.ts'
import { laterForm, nudgeDraftForm } from './nudge-forms.ts'
import { NUDGE_ACTIONS } from './nudge-view.ts'

/** The buttons of a nudge, and the form behind "Later". */
export function listenForNudges(app: RoutedApp, deps: Deps): void {
  for (const act of ['did', 'rest', 'wake', 'undo'] as const) {
    listenForChange(app, deps, NUDGE_ACTIONS[act], nudgeMessage, async ({ value, ...click }) => {
      const about = readItemValue(value)
      return about === null ? { kind: 'gone' } : answerNudge(deps, { ...click, ...about, act })
    })
  }
  const forms = [
    [NUDGE_ACTIONS.later, laterForm],
    [NUDGE_ACTIONS.write, nudgeDraftForm],
  ] as const
  for (const [actionId, form] of forms) {
    app.action(actionId, async ({ ack, ...click }) => {
      await ack()
      const { action, body, context } = click
      await openModal(deps, openerOf(click), () => form(deps, whoOf(context, body), buttonValue(action)))
    })
  }
  app.view(LATER_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = storeLater(deps, client, who, view)
    const submission = { deps, who, ack, work, field: LATER_FIELD, kind: 'later' }
    if (await answerSubmission(submission)) deps.outbox.wake()
  })
}

async function storeLater(
  deps: Deps,
  client: WebClient,
  who: Who,
  view: ViewSubmitAction['view'],
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const { errors, people } = wordsFor(profile.locale)
  const about = readItemValue(view.private_metadata)
  if (about === null) return { [LATER_FIELD]: people.gone }
  const until = readLater(view.state.values, dateIn(profile.timeZone, deps.clock.now()))
  if (until === null) return { [LATER_FIELD]: errors.dateInPast }
  const answer = { ...who, ...about, act: 'later', until, updateNotBefore: 0 } as const
  const result = await answerNudge(deps, answer)
  return result.kind === 'gone' ? { [LATER_FIELD]: people.gone } : null
}
