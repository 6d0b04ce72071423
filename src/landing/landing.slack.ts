import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { draftForm } from '../drafts/draft-form.ts'
import { openForgetMeModal } from '../members/forget-me.slack.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import { type Opener, openerOf, openModal } from '../slack/open-modal.ts'
import { readJson } from '../slack/read-json.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { chooseAfterLanding } from './choose-after-landing.ts'
import { decideLandingStep, type StepDecision } from './decide-landing-step.ts'
import { land } from './land.ts'
import { LANDED_ACTIONS, landedMessage } from './landed.message.ts'
import {
  LANDING_LIMIT,
  LANDING_MODAL,
  type LandingValues,
  landingModal,
  readLandingForm,
} from './landing-modal.ts'
import { LANDING_STEP_ACTIONS, landingStepsMessage, readLandingStepValue } from './landing-steps.message.ts'
import { lookAgain } from './look-again.ts'

/** The button in place of a form that did not open. */
const OPEN_LANDING_ACTION = 'open_landed'

/** `/landed`, and its form. */
export function listenForLanding(app: RoutedApp, deps: Deps): void {
  app.command('/landed', async ({ command, ack, context, client, respond }) => {
    await ack()
    const who = { workspaceId: context.teamId ?? '', slackUserId: command.user_id }
    const opener = { client, who, triggerId: command.trigger_id, respond }
    await openLanding(deps, opener, valuesIn(command.text))
  })

  app.action(OPEN_LANDING_ACTION, async (click) => {
    await click.ack()
    await openLanding(deps, openerOf(click), readPrefill(buttonValue(click.action)))
  })

  app.view(LANDING_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = async (): Promise<FieldErrors | null> => {
      const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
      const reading = readLandingForm(wordsFor(profile.locale), view.state.values)
      if (reading.kind === 'errors') return reading.errors
      await land(deps, { ...who, profile, origin: view.id, job: reading.job })
      return null
    }
    const submission = { deps, who, ack, work: work(), field: 'start_on', kind: 'landing' }
    if (await answerSubmission(submission)) deps.outbox.wake()
  })
}

/** The buttons of the messages after landing. */
export function listenForLandedClicks(app: RoutedApp, deps: Deps): void {
  const on = listenForChange.bind(null, app, deps)
  for (const chose of ['helper', 'journal'] as const) {
    on(LANDED_ACTIONS[chose], landedMessage, ({ value, ...click }) =>
      chooseAfterLanding(deps, { ...click, landingId: value, chose }),
    )
  }
  on(LANDED_ACTIONS.lookingAgain, landedMessage, ({ value, ...click }) =>
    lookAgain(deps, { ...click, landingId: value }),
  )
  app.action(LANDED_ACTIONS.forget, async (click) => {
    await click.ack()
    await openForgetMeModal(deps, openerOf(click))
  })

  const decisions: readonly (readonly [string, StepDecision])[] = [
    [LANDING_STEP_ACTIONS.done, 'done'],
    [LANDING_STEP_ACTIONS.skip, 'skipped'],
    [LANDING_STEP_ACTIONS.undo, 'undo'],
  ]
  for (const [actionId, decision] of decisions) {
    on(actionId, landingStepsMessage, async ({ value, ...click }) => {
      const about = readLandingStepValue(value)
      return about === null ? { kind: 'gone' } : decideLandingStep(deps, { ...click, ...about, decision })
    })
  }
  app.action(LANDING_STEP_ACTIONS.write, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    const about = readLandingStepValue(buttonValue(click.action))
    const kind = about?.step === 'invite' ? 'linkedin' : 'landed_note'
    await openModal(
      deps,
      opener,
      () => about && draftForm(deps, opener.who, { about: { of: 'person', id: about.personId }, kind }),
    )
  })
}

async function openLanding(
  deps: Pick<Deps, 'profiles' | 'log'>,
  opener: Omit<Opener, 'again'>,
  values: LandingValues,
): Promise<void> {
  const { client, who } = opener
  const kept = {
    where: values.where.slice(0, LANDING_LIMIT).toWellFormed(),
    role: values.role.slice(0, LANDING_LIMIT).toWellFormed(),
  }
  const again = { actionId: OPEN_LANDING_ACTION, value: JSON.stringify(kept) }
  await openModal(deps, { ...opener, again }, (words) => landingModal(words, values))
  await deps.profiles.of(client, who.workspaceId, who.slackUserId)
}

/** `/landed Where | Role`, without the escapes that Slack puts in. */
function valuesIn(text: string): LandingValues {
  const typed = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const [where = '', ...role] = typed.split('|')
  return { where: where.trim(), role: role.join('|').trim() }
}

const prefill = z.object({ where: z.string(), role: z.string() })

/** What the button carries to fill in; nothing where it carries anything else. */
function readPrefill(value: string): LandingValues {
  return readJson(prefill, value) ?? { where: '', role: '' }
}
