import type { BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { dateIn, EARLIEST_ZONE } from '../clock/local-date.ts'
import type { Deps } from '../deps.ts'
import { answerSubmission, type FieldErrors } from '../slack/answer-submission.ts'
import { buttonValue } from '../slack/button-value.ts'
import { type Opener, openerOf, openModal } from '../slack/open-modal.ts'
import { overList, ownMetadata } from '../slack/over-list.ts'
import { readJson } from '../slack/read-json.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { addPerson } from './add-person.ts'
import { editPerson } from './edit-person.ts'
import { refreshPeopleModal } from './people.slack.ts'
import { ADD_PERSON_ACTION, PEOPLE_MODAL } from './people-modal.ts'
import {
  PERSON_LIMITS,
  PERSON_MODAL,
  type PersonFormState,
  personModal,
  readPersonFormState,
} from './person-modal.ts'
import { KEEP_IN_TOUCH_ACTION, personOfEntryForm } from './person-of-entry.ts'
import { personValues, readPersonForm } from './read-person-form.ts'

const NEW: PersonFormState = { personId: null, entryId: null }

/** The form for a person: opened by its button, and submitted. It closes only after the person is stored. */
export function listenForThePersonForm(app: RoutedApp, deps: Deps): void {
  app.action(ADD_PERSON_ACTION, async (click) => {
    await click.ack()
    await openPersonForm(deps, openerOf(click), readPrefill(click.action.value), click.body.view)
  })

  app.action(KEEP_IN_TOUCH_ACTION, async (click) => {
    await click.ack()
    const opener = openerOf(click)
    await openModal(deps, opener, () => personOfEntryForm(deps, opener.who, buttonValue(click.action)))
  })

  app.view(PERSON_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = store(deps, client, who, view)
    if (!(await answerSubmission({ deps, who, ack, work, field: 'name', kind: 'person' }))) return
    deps.outbox.wake()
    await refreshPeopleModal(deps, client, who, view)
  })
}

/**
 * Opens the form for somebody new, without the database. Where it did not open, the member gets a button that
 * opens it again with what was filled in.
 */
export async function openPersonForm(
  deps: Pick<Deps, 'profiles' | 'log'>,
  opener: Omit<Opener, 'again'>,
  name: string,
  under?: BlockAction['view'],
): Promise<void> {
  const { client, who } = opener
  // One character more than the field takes, by which the form knows that there was more.
  const value = JSON.stringify({ name: name.slice(0, PERSON_LIMITS.name + 1).toWellFormed() })
  const again = { actionId: ADD_PERSON_ACTION, value }
  await openModal(deps, { ...opener, again }, (words) =>
    overList(personModal(words, NEW, name === '' ? {} : { name }), under, PEOPLE_MODAL),
  )
  await deps.profiles.of(client, who.workspaceId, who.slackUserId)
}

const prefill = z.object({ name: z.string() })

/** The name that a button carries; none where it carries anything else. */
function readPrefill(value: string | undefined): string {
  return readJson(prefill, value)?.name ?? ''
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
  const state = readPersonFormState(ownMetadata(view))
  if (state?.personId == null) {
    await addPerson(deps, { ...who, profile, origin: view.id, entryId: state?.entryId ?? null, input })
    return null
  }
  const edited = await editPerson(deps, { ...who, personId: state.personId, input })
  return edited.kind === 'gone' ? { name: words.people.gone } : null
}
