import type { App, BlockAction, ButtonAction, GlobalShortcut, MessageShortcut, RespondFn } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { dateIn } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { reportError } from '../slack/report-error.ts'
import { isTriggerGone, isViewGone } from '../slack/view-errors.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { formValues } from './read-rejection-form.ts'
import { readRejectionMail } from './read-rejection-mail.ts'
import { FIELDS, type FormValues } from './rejection-fields.ts'
import { readFormState, rejectionModal, SHOW_MORE_ACTION } from './rejection-modal.ts'

/** The global shortcut, the message shortcut, and the button on Home and in place of a form that expired. */
export const LOG_A_NO = 'log_a_no'
export const LOG_THIS_AS_A_NO = 'log_this_as_a_no'

/** A button's value takes 2,000 characters; whatever is longer is typed again. */
const MAX_BUTTON_VALUE = 2_000

type FormDeps = Pick<Deps, 'clock' | 'profiles' | 'log'>

/** Everything that opens the form, and the button that unfolds it. The form opens without the database. */
export function listenForOpeningTheForm(app: App, deps: FormDeps): void {
  app.shortcut<GlobalShortcut>(
    { callback_id: LOG_A_NO, type: 'shortcut' },
    async ({ ack, body, client, context }) => {
      await ack()
      await openForm(deps, { client, triggerId: body.trigger_id, who: whoOf(context, body), values: {} })
    },
  )

  app.shortcut<MessageShortcut>(
    { callback_id: LOG_THIS_AS_A_NO, type: 'message_action' },
    async ({ ack, body, client, respond, context }) => {
      await ack()
      const who = whoOf(context, body)
      const { company, role, heardOn } = readRejectionMail(body.message.text ?? '', {
        today: todayOf(deps, who),
      })
      const values = {
        ...(company && { company }),
        ...(role && { role }),
        ...(heardOn && { heard_on: heardOn }),
      }
      await openForm(deps, { client, triggerId: body.trigger_id, who, values, respond })
    },
  )

  app.action<BlockAction<ButtonAction>>(LOG_A_NO, async ({ ack, action, body, client, respond, context }) => {
    await ack()
    const values = readPrefill(action.value)
    const inMessage = body.response_url === undefined ? {} : { respond }
    await openForm(deps, {
      client,
      triggerId: body.trigger_id,
      who: whoOf(context, body),
      values,
      ...inMessage,
    })
  })

  app.action<BlockAction<ButtonAction>>(SHOW_MORE_ACTION, async ({ ack, body, client, context }) => {
    await ack()
    const { view } = body
    const state = view && readFormState(view.private_metadata)
    if (!view || !state) return
    const who = whoOf(context, body)
    const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
    const unfolded = rejectionModal(wordsFor(profile.locale), {
      ...state,
      values: formValues(view.state.values),
      more: true,
      today: dateIn(profile.timeZone, deps.clock.now()),
    })
    await client.views
      .update({ view_id: view.id, hash: view.hash, view: unfolded })
      .catch((error: unknown) => {
        if (!isViewGone(error)) throw error
      })
  })
}

export type OpenForm = {
  readonly client: WebClient
  readonly triggerId: string
  readonly who: Who
  readonly values: FormValues
  /** Where the member can be told that Slack would not open the form any more. */
  readonly respond?: RespondFn
}

/**
 * Opens an empty or filled-in form, and asks Slack meanwhile about the member's zone and language. Where
 * it did not open, as when Slack's time for it is over, the member gets a button that opens it again with
 * what was filled in.
 */
export async function openForm(
  deps: FormDeps,
  { client, triggerId, who, values, respond }: OpenForm,
): Promise<void> {
  const known = deps.profiles.remembered(who.workspaceId, who.slackUserId)
  const words = wordsFor(known?.locale ?? null)
  const today = known && dateIn(known.timeZone, deps.clock.now())
  const view: ModalView = rejectionModal(words, { entryId: null, values, more: false, today })
  try {
    await client.views.open({ trigger_id: triggerId, view })
  } catch (error) {
    if (respond === undefined) throw error
    if (!isTriggerGone(error)) reportError(deps.log, error, 'form')
    await respond({ response_type: 'ephemeral', replace_original: false, ...openAgain(words, values) })
  }
  await deps.profiles.of(client, who.workspaceId, who.slackUserId)
}

function openAgain(words: Language, values: FormValues) {
  const value = JSON.stringify(values)
  const label = words.errors.openForm
  return {
    text: words.errors.formExpired,
    blocks: [
      paragraph(words.errors.formExpired),
      actions(button(LOG_A_NO, label, value.length <= MAX_BUTTON_VALUE ? value : '{}')),
    ],
  }
}

const prefill = z.partialRecord(z.enum(FIELDS), z.string())

/** What a button carries to fill in; nothing where it carries anything else. */
function readPrefill(value: string | undefined): FormValues {
  try {
    return prefill.parse(JSON.parse(value ?? '{}'))
  } catch {
    return {}
  }
}

function todayOf(deps: FormDeps, who: Who): string {
  const known = deps.profiles.remembered(who.workspaceId, who.slackUserId)
  return dateIn(known?.timeZone ?? null, deps.clock.now())
}
