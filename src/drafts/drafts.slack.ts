import type { ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { inTime } from '../slack/answer-in-time.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { openerOf, openModal } from '../slack/open-modal.ts'
import { reportError } from '../slack/report-error.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { updateView } from '../slack/update-view.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsOf } from '../slack/words-of.ts'
import { fill } from '../words/fill.ts'
import type { Language } from '../words/language.ts'
import { beginDraft } from './begin-draft.ts'
import { CHANGE_DRAFT_ACTION } from './draft.message.ts'
import type { Draft } from './draft.ts'
import { readDraftSubject } from './draft-about.ts'
import { draftForm } from './draft-form.ts'
import {
  DRAFT_ASK_MODAL,
  DRAFT_MODAL,
  type DraftState,
  draftModal,
  OTHER_WORDS_ACTION,
  readDraftState,
  readDraftText,
  readWishes,
} from './draft-modals.ts'
import { keepDraft } from './keep-draft.ts'

/** "Help me write it": what it needs to know, the draft in other words, the draft kept. */
export function listenForDrafts(app: RoutedApp, deps: Deps): void {
  app.view(DRAFT_ASK_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const words = wordsOf(deps, who)
    const state = readDraftState(view.private_metadata)
    const wishes = state && readWishes(view.state.values, state)
    if (state === null || wishes === null) {
      return ack({ response_action: 'errors', errors: { interested: words.errors.choose } })
    }
    const outcome = await inTime(signed(deps, client, { ...who, ...state, wishes }))
    if (outcome.kind === 'done' && outcome.value !== null) {
      await ack({ response_action: 'update', view: shown(words, state, outcome.value) })
      return deps.outbox.wake()
    }
    const text = outcome.kind === 'done' ? words.errors.entryGone : notStored(deps, words, outcome)
    return ack({
      response_action: 'errors',
      errors: { [state.about.of === 'entry' ? 'interested' : 'tone']: text },
    })
  })

  app.action(OTHER_WORDS_ACTION, async ({ ack, body, client, context }) => {
    await ack()
    const { view } = body
    const state = view && readDraftState(view.private_metadata)
    if (!view || !state) return
    const who = whoOf(context, body)
    const next = { ...state, pick: state.pick + 1 }
    const draft = await signed(deps, client, { ...who, ...next, wishes: null })
    if (draft === null) return
    const shownNext = shown(wordsOf(deps, who), next, draft)
    await updateView(client, { view_id: view.id, hash: view.hash }, shownNext)
  })

  app.view(DRAFT_MODAL, async ({ ack, body, view, context }) => {
    const state = readDraftState(view.private_metadata)
    const field = `text_${state?.pick ?? 0}`
    const who = whoOf(context, body)
    const work = keep(deps, who, view, state)
    if (await answerSubmission({ deps, who, ack, work, field, kind: 'draft' })) deps.outbox.wake()
  })

  app.action(CHANGE_DRAFT_ACTION, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    const about = readDraftSubject(buttonValue(click.action))
    await openModal(deps, opener, () => about && draftForm(deps, opener.who, about))
  })
}

/** A draft with the member's name under it, where Slack tells it. */
async function signed(
  deps: Deps,
  client: WebClient,
  begin: Omit<Parameters<typeof beginDraft>[1], 'memberName'>,
): Promise<Draft | null> {
  const { name = null } = await deps.profiles.of(client, begin.workspaceId, begin.slackUserId)
  return beginDraft(deps, { ...begin, memberName: name })
}

function shown(words: Language, state: DraftState, { body, tooLong }: Draft) {
  const { form } = words.drafts
  const long = state.kind === 'linkedin' ? form.tooLong.linkedin : form.tooLong.card
  return draftModal(words, state, { text: body, note: tooLong ? long : null })
}

/** Null when it is kept; else what is wrong, by field. */
async function keep(
  deps: Deps,
  who: Who,
  view: ViewSubmitAction['view'],
  state: DraftState | null,
): Promise<FieldErrors | null> {
  const { errors } = wordsOf(deps, who)
  if (state === null) return { text_0: errors.entryGone }
  const field = `text_${state.pick}`
  const text = readDraftText(view.state.values, state)
  if (text === null) return { [field]: errors.draftEmpty }
  const kept = await keepDraft(deps, { ...who, about: state.about, kind: state.kind, text })
  return kept === 'gone' ? { [field]: errors.entryGone } : null
}

function notStored(deps: Deps, words: Language, outcome: { kind: string; error?: unknown }): string {
  const error = outcome.kind === 'failed' ? outcome.error : new Error('writing the draft took too long')
  return fill(words.errors.notStored, { ref: reportError(deps.log, error, 'draft') })
}
