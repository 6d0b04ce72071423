import type { App, ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { dateIn, EARLIEST_ZONE } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import { inTime } from '../slack/answer-in-time.ts'
import { reportError } from '../slack/report-error.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { fill } from '../words/fill.ts'
import { wordsFor } from '../words/language.ts'
import { editEntry } from './edit-entry.ts'
import { refreshEntriesModal } from './entries.slack.ts'
import { logRejection } from './log-rejection.ts'
import { type FieldErrors, formValues, readRejectionForm } from './read-rejection-form.ts'
import { REJECTION_MODAL, readFormState } from './rejection-modal.ts'

/**
 * The form's submission. The modal closes only after the entry is stored; with a fault, or when it could
 * not be stored in time, it stays open and says so, and nothing typed is lost.
 */
export function listenForSubmissions(app: App, deps: Deps): void {
  app.view<ViewSubmitAction>(REJECTION_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const words = wordsFor(deps.profiles.remembered(who.workspaceId, who.slackUserId)?.locale ?? null)
    const outcome = await inTime(store(deps, client, who, view))
    if (outcome.kind === 'done' && outcome.value === null) {
      await ack()
      deps.outbox.wake()
      await refreshEntriesModal(deps, client, who, view)
      return
    }
    const errors =
      outcome.kind === 'done' && outcome.value !== null
        ? outcome.value
        : { company: fill(words.errors.notStored, { ref: referenceFor(deps, outcome) }) }
    await ack({ response_action: 'errors', errors: { ...errors } })
  })
}

/** Null when it is stored; else what is wrong, by field. */
async function store(
  deps: Deps,
  client: WebClient,
  who: Who,
  view: ViewSubmitAction['view'],
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const words = wordsFor(profile.locale)
  const now = deps.clock.now()
  const today = dateIn(profile.timeZone, now)
  const latest = profile.timeZone === null ? dateIn(EARLIEST_ZONE, now) : today
  const reading = readRejectionForm(words, formValues(view.state.values), { today, latest })
  if (reading.kind === 'errors') return reading.errors
  const { rejection } = reading
  const state = readFormState(view.private_metadata)
  if (state?.entryId == null) {
    await logRejection(deps, { ...who, profile, origin: view.id, rejection })
    return null
  }
  const edited = await editEntry(deps, { ...who, entryId: state.entryId, rejection })
  return edited === 'gone' ? { company: words.errors.entryGone } : null
}

function referenceFor(deps: Deps, outcome: { kind: string; error?: unknown }): string {
  const error = outcome.kind === 'failed' ? outcome.error : new Error('storing took too long')
  return reportError(deps.log, error, 'submission')
}
