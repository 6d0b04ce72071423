import type { GlobalShortcut, MessageShortcut } from '@slack/bolt'
import { z } from 'zod'
import { dateIn } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import { type Opener, openerOf, openModal } from '../slack/open-modal.ts'
import { readJson } from '../slack/read-json.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { isViewGone } from '../slack/view-errors.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { offerForm } from './offer-form.ts'
import { formValues } from './read-rejection-form.ts'
import { readRejectionMail } from './read-rejection-mail.ts'
import { FIELDS, type FormValues } from './rejection-fields.ts'
import {
  fittingValues,
  LOG_A_NO,
  readFormState,
  rejectionModal,
  SHOW_MORE_ACTION,
} from './rejection-modal.ts'

/** The message shortcut. */
export const LOG_THIS_AS_A_NO = 'log_this_as_a_no'

type FormDeps = Pick<Deps, 'clock' | 'profiles' | 'log' | 'database' | 'random' | 'outbox'>

/** Everything that opens the form, and the button that unfolds it. The form opens without the database. */
export function listenForOpeningTheForm(app: RoutedApp, deps: FormDeps): void {
  app.shortcut<GlobalShortcut>(
    { callback_id: LOG_A_NO, type: 'shortcut' },
    async ({ ack, body, client, context }) => {
      await ack()
      const who = whoOf(context, body)
      const isTold = await openForm(deps, { client, triggerId: body.trigger_id, who, values: {} })
      if (!isTold) await offerForm(deps, who)
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

  app.action(LOG_A_NO, async (click) => {
    await click.ack()
    await openForm(deps, { ...openerOf(click), values: readPrefill(click.action.value) })
  })

  app.action(SHOW_MORE_ACTION, async ({ ack, body, client, context }) => {
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

/**
 * Opens an empty or filled-in form, and asks Slack meanwhile about the member's zone and language. Where
 * it did not open, as when Slack's time for it is over, the member gets a button that opens it again with
 * what was filled in. False where there was no way to give one.
 */
export async function openForm(
  deps: Pick<Deps, 'clock' | 'profiles' | 'log'>,
  { values, ...opener }: Omit<Opener, 'again'> & { readonly values: FormValues },
): Promise<boolean> {
  const { client, who } = opener
  // No more than a field takes and one character, by which the form knows that there was more.
  const again = { actionId: LOG_A_NO, value: JSON.stringify(fittingValues(values)) }
  const isTold = await openModal(deps, { ...opener, again }, (words) => {
    const known = deps.profiles.remembered(who.workspaceId, who.slackUserId)
    const today = known && dateIn(known.timeZone, deps.clock.now())
    return rejectionModal(words, { entryId: null, values, more: false, today })
  })
  await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  return isTold
}

const prefill = z.partialRecord(z.enum(FIELDS), z.string())

/** What a button carries to fill in; nothing where it carries anything else. */
function readPrefill(value: string | undefined): FormValues {
  return readJson(prefill, value) ?? {}
}

function todayOf(deps: FormDeps, who: Who): string {
  const known = deps.profiles.remembered(who.workspaceId, who.slackUserId)
  return dateIn(known?.timeZone ?? null, deps.clock.now())
}
