import type { ViewSubmitAction } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import { dateIn, EARLIEST_ZONE } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { editEntry } from './edit-entry.ts'
import { refreshEntriesModal } from './entries.slack.ts'
import { logRejection } from './log-rejection.ts'
import { previewShare, type WantedShare } from './preview-share.ts'
import { formValues, readRejectionForm } from './read-rejection-form.ts'
import { REJECTION_MODAL, readFormState } from './rejection-modal.ts'

/** The form's submission, new or edited. The modal closes only after the entry is stored. */
export function listenForSubmissions(app: RoutedApp, deps: Deps): void {
  app.view(REJECTION_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    let preview: ModalView | null = null
    const work = store(deps, client, { who, view }, async (wanted) => {
      preview = await previewShare(deps, who, wanted)
    })
    const submission = {
      ...{ deps, who, ack, work, field: 'company', kind: 'rejection' },
      next: () => preview,
    }
    if (!(await answerSubmission(submission))) return
    deps.outbox.wake()
    await refreshEntriesModal(deps, client, who, view)
  })
}

/** Null when it is stored; else what is wrong, by field. */
async function store(
  deps: Deps,
  client: WebClient,
  { who, view }: { who: Who; view: ViewSubmitAction['view'] },
  wantsToShare: (wanted: WantedShare) => Promise<void>,
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const words = wordsFor(profile.locale)
  const now = deps.clock.now()
  const today = dateIn(profile.timeZone, now)
  const latest = profile.timeZone === null ? dateIn(EARLIEST_ZONE, now) : today
  const reading = readRejectionForm(words, formValues(view.state.values), { today, latest })
  if (reading.kind === 'errors') return reading.errors
  const { rejection, share } = reading
  const state = readFormState(view.private_metadata)
  if (state?.entryId == null) {
    await logRejection(deps, { ...who, profile, origin: view.id, rejection, share })
    await wantsToShare({ wish: share, of: { origin: view.id } })
    return null
  }
  const edited = await editEntry(deps, { ...who, entryId: state.entryId, rejection })
  if (edited === 'gone') return { company: words.errors.entryGone }
  await wantsToShare({ wish: share, of: { entryId: state.entryId } })
  return null
}
