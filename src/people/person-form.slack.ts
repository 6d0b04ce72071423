import type { App, BlockAction, ButtonAction, RespondFn, ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { dateIn, EARLIEST_ZONE } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { reportError } from '../slack/report-error.ts'
import { isTriggerGone } from '../slack/view-errors.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { addPerson } from './add-person.ts'
import { editPerson } from './edit-person.ts'
import { refreshPeopleModal } from './people.slack.ts'
import { ADD_PERSON_ACTION } from './people-modal.ts'
import {
  PERSON_FIELDS,
  PERSON_MODAL,
  type PersonFormState,
  type PersonValues,
  personModal,
  readPersonFormState,
} from './person-modal.ts'
import { personValues, readPersonForm } from './read-person-form.ts'

const NEW: PersonFormState = { personId: null, entryId: null }

/** A button's value takes 2,000 characters. */
const MAX_BUTTON_VALUE = 2_000

/** The form for a person: opened by its button, and submitted. It closes only after the person is stored. */
export function listenForThePersonForm(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(
    ADD_PERSON_ACTION,
    async ({ ack, action, body, client, respond, context }) => {
      await ack()
      const who = whoOf(context, body)
      const open = { client, triggerId: body.trigger_id, who, values: readPrefill(action.value) }
      if (body.view?.type === 'modal') return openPersonForm(deps, { ...open, over: true })
      await openPersonForm(deps, { ...open, ...(body.response_url === undefined ? {} : { respond }) })
    },
  )

  app.view<ViewSubmitAction>(PERSON_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = store(deps, client, who, view)
    if (!(await answerSubmission({ log: deps.log, ack, work, field: 'name', kind: 'person' }))) return
    deps.outbox.wake()
    await refreshPeopleModal(deps, client, who, view)
  })
}

export type OpenPersonForm = {
  readonly client: WebClient
  readonly triggerId: string
  readonly who: Who
  readonly values: PersonValues
  /** Whether it opens over the list. */
  readonly over?: boolean
  /** Where the member can be told that Slack would not open the form any more. */
  readonly respond?: RespondFn
}

/**
 * Opens the form for somebody new, without the database. Where Slack would not open it any more, the member
 * gets a button that opens it again with what was filled in.
 */
export async function openPersonForm(
  deps: Pick<Deps, 'profiles' | 'log'>,
  { client, triggerId, who, values, over = false, respond }: OpenPersonForm,
): Promise<void> {
  const known = deps.profiles.remembered(who.workspaceId, who.slackUserId)
  const words = wordsFor(known?.locale ?? null)
  const opened = { trigger_id: triggerId, view: personModal(words, NEW, values) }
  try {
    await (over ? client.views.push(opened) : client.views.open(opened))
  } catch (error) {
    if (respond === undefined) throw error
    if (!isTriggerGone(error)) reportError(deps.log, error, 'form')
    await respond({ response_type: 'ephemeral', replace_original: false, ...openAgain(words, values) })
  }
  await deps.profiles.of(client, who.workspaceId, who.slackUserId)
}

function openAgain(words: Language, values: PersonValues) {
  const text = words.people.form.open
  const value = JSON.stringify(values)
  return {
    text,
    blocks: [
      paragraph(text),
      actions(
        button(ADD_PERSON_ACTION, words.errors.openForm, value.length <= MAX_BUTTON_VALUE ? value : '{}'),
      ),
    ],
  }
}

const prefill = z.partialRecord(z.enum(PERSON_FIELDS), z.string())

/** What a button carries to fill in; nothing where it carries anything else. */
function readPrefill(value: string | undefined): PersonValues {
  try {
    return { name: prefill.parse(JSON.parse(value ?? '{}')).name ?? '' }
  } catch {
    return {}
  }
}

/** Null when the person is stored; else what is wrong, by field. */
async function store(
  deps: Deps,
  client: WebClient,
  who: Who,
  view: ViewSubmitAction['view'],
): Promise<FieldErrors | null> {
  const profile = await deps.profiles.of(client, who.workspaceId, who.slackUserId)
  const words = wordsFor(profile.locale)
  const latest = dateIn(profile.timeZone ?? EARLIEST_ZONE, deps.clock.now())
  const reading = readPersonForm(words, personValues(view.state.values), latest)
  if (reading.kind === 'errors') return reading.errors
  const { input } = reading
  const state = readPersonFormState(view.private_metadata)
  if (state?.personId == null) {
    await addPerson(deps, { ...who, profile, origin: view.id, entryId: state?.entryId ?? null, input })
    return null
  }
  const edited = await editPerson(deps, { ...who, personId: state.personId, input })
  return edited.kind === 'gone' ? { name: words.people.gone } : null
}
