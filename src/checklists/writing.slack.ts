import type { ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { dateIn } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { CAME_BACK_ACTIONS, readStepValue, STEP_ACTIONS } from './checklist.message.ts'
import { lessonForm } from './lesson-form.ts'
import { remindMe } from './remind-me.ts'
import { REMIND_FIELD, REMIND_MODAL, readRemindOn, remindModal } from './remind-modal.ts'
import { stepForm } from './step-form.ts'

/** "Help me write it" on any step. */
export function listenForWriting(app: RoutedApp, deps: Deps): void {
  app.action(STEP_ACTIONS.write, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    const about = readStepValue(buttonValue(click.action))
    await openModal(deps, opener, () => about && stepForm(deps, opener.who, about))
  })
}

/** Writing down what was learned, from the checklist or after something useful came back. */
export function listenForChecklistLessons(app: RoutedApp, deps: Deps): void {
  app.action(CAME_BACK_ACTIONS.keep, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    const about = { entryId: buttonValue(click.action), source: 'feedback' } as const
    await openModal(deps, opener, () => lessonForm(deps, opener.who, about))
  })
}

/** "Remind me" under "keep the door open". */
export function listenForReminders(app: RoutedApp, deps: Deps): void {
  app.action(STEP_ACTIONS.remind, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    const { workspaceId, slackUserId } = opener.who
    const about = readStepValue(buttonValue(click.action))
    await openModal(deps, opener, async () => {
      if (about === null) return null
      const profile = await deps.profiles.of(click.client, workspaceId, slackUserId)
      const today = dateIn(profile.timeZone, deps.clock.now())
      return remindModal(wordsFor(profile.locale), about.entryId, today)
    })
  })

  app.view(REMIND_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = storeReminder(deps, client, who, view)
    const submission = { deps, who, ack, work, field: REMIND_FIELD, kind: 'reminder' }
    if (await answerSubmission(submission)) deps.outbox.wake()
  })
}

async function storeReminder(
  deps: Deps,
  client: WebClient,
  who: Who,
  view: ViewSubmitAction['view'],
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const { errors } = wordsFor(profile.locale)
  const on = readRemindOn(view.state.values, dateIn(profile.timeZone, deps.clock.now()))
  if (on === null) return { [REMIND_FIELD]: errors.dateInPast }
  const click = { ...who, entryId: view.private_metadata, updateNotBefore: 0, on }
  const result = await remindMe(deps, click)
  return result.kind === 'gone' ? { [REMIND_FIELD]: errors.entryGone } : null
}
