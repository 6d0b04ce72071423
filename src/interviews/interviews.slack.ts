import type { BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { listenForChange } from '../slack/message-change.slack.ts'
import { sorryModal } from '../slack/notice-modal.ts'
import { type Opener, openerOf, openModal } from '../slack/open-modal.ts'
import { listUnder, overList, ownMetadata } from '../slack/over-list.ts'
import { readJson } from '../slack/read-json.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { updateView } from '../slack/update-view.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { cancelInterview } from './cancel-interview.ts'
import { interviewMessage } from './interview.message.ts'
import { INTERVIEW_ACTIONS } from './interview-buttons.ts'
import { interviewForm } from './interview-form.ts'
import { INTERVIEW_MODAL, interviewModal, readInterviewForm, readInterviewState } from './interview-modal.ts'
import { INTERVIEWS_MODAL, interviewsModal, readOffset } from './interviews-modal.ts'
import { changeInterview, noteInterview } from './note-interview.ts'

const COMMAND = '/interview'

/** `/interview`, with a company or `list` behind it. Every answer is shown to the member alone. */
export function listenForTheInterviewCommand(app: RoutedApp, deps: Deps): void {
  app.command(COMMAND, async ({ command, ack, context, client, respond }) => {
    await ack()
    const who = { workspaceId: context.teamId ?? '', slackUserId: command.user_id }
    const typed = { client, who, triggerId: command.trigger_id, respond }
    const text = command.text.trim()
    if (text.toLowerCase() === 'list') {
      return openInterviews(deps, { ...typed, again: { actionId: INTERVIEW_ACTIONS.all, value: 'all' } })
    }
    const again = { actionId: INTERVIEW_ACTIONS.note, value: JSON.stringify({ company: text.slice(0, 500) }) }
    return openForm(deps, { ...typed, again }, text)
  })
}

/** The form, its submission, and the buttons of interviews wherever they stand. */
export function listenForInterviews(app: RoutedApp, deps: Deps): void {
  app.action(INTERVIEW_ACTIONS.note, async (click) => {
    await click.ack()
    const company = readCompany(buttonValue(click.action))
    await openForm(deps, openerOf(click), company, click.body.view)
  })

  app.action(INTERVIEW_ACTIONS.edit, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    await openModal(deps, opener, async (words) => {
      const form = await interviewForm(deps, opener.who, buttonValue(click.action))
      if (form === null) return sorryModal(words, words.interviews.gone)
      return overList(form, click.body.view, INTERVIEWS_MODAL)
    })
  })

  app.view(INTERVIEW_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = store(deps, client, who, view)
    if (!(await answerSubmission({ deps, who, ack, work, field: 'company', kind: 'interview' }))) return
    deps.outbox.wake()
    const list = listUnder(view)
    if (list !== null) await updateList(deps, client, who, list.id, readOffset(list.shows))
  })
}

/** The list of interviews, and cancelling one there, on Home or in its message. */
export function listenForTheInterviewsList(app: RoutedApp, deps: Deps): void {
  app.action(INTERVIEW_ACTIONS.all, async (click) => {
    await click.ack()
    await openInterviews(deps, openerOf(click))
  })

  for (const actionId of [INTERVIEW_ACTIONS.newer, INTERVIEW_ACTIONS.older]) {
    app.action(actionId, async ({ ack, action, body, client, context }) => {
      await ack()
      const offset = readOffset(buttonValue(action))
      if (body.view !== undefined) await updateList(deps, client, whoOf(context, body), body.view.id, offset)
    })
  }

  const cancel = ({ value, ...click }: Who & { value: string; updateNotBefore: number }) =>
    cancelInterview(deps, { ...click, interviewId: value })
  listenForChange(app, deps, INTERVIEW_ACTIONS.cancel, interviewMessage, cancel)

  app.action(INTERVIEW_ACTIONS.cancelListed, async (click) => {
    await click.ack()
    const { view } = click.body
    const who = whoOf(click.context, click.body)
    await cancel({ ...who, value: buttonValue(click.action), updateNotBefore: 0 })
    deps.outbox.wake()
    if (view?.callback_id !== INTERVIEWS_MODAL) return
    await updateList(deps, click.client, who, view.id, readOffset(view.private_metadata))
  })
}

async function openForm(
  deps: Deps,
  opener: Opener,
  company: string,
  under?: BlockAction['view'],
): Promise<void> {
  await openModal(deps, opener, (words) =>
    overList(interviewModal(words, { interviewId: null }, { company }), under, INTERVIEWS_MODAL),
  )
}

async function openInterviews(deps: Deps, opener: Opener): Promise<void> {
  await openModal(deps, opener, () => interviewsModal(deps, opener.who, 0))
}

const prefill = z.object({ company: z.string() })

/** What the button in place of a form that did not open carries to fill in. */
function readCompany(value: string): string {
  return readJson(prefill, value)?.company ?? ''
}

/** Null when it is stored; else what is wrong, by field. The time is one where the member is. */
async function store(
  deps: Deps,
  client: WebClient,
  who: Who,
  view: ViewSubmitAction['view'],
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const words = wordsFor(profile.locale)
  const state = readInterviewState(ownMetadata(view))
  if (state === null) return { company: words.interviews.gone }
  const here = { timeZone: profile.timeZone, now: deps.clock.now() }
  const reading = readInterviewForm(words, view.state.values, here)
  if (reading.kind === 'errors') return reading.errors
  const { plan } = reading
  const { interviewId } = state
  if (interviewId === null) {
    await noteInterview(deps, { ...who, profile, origin: view.id, plan })
    return null
  }
  const changed = await changeInterview(deps, { ...who, profile, interviewId, plan })
  return changed === 'gone' ? { company: words.interviews.gone } : null
}

async function updateList(
  deps: Deps,
  client: WebClient,
  who: Who,
  viewId: string,
  offset: number,
): Promise<void> {
  await updateView(client, { view_id: viewId }, await interviewsModal(deps, who, offset))
}
