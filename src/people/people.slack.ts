import type { BlockAction, OverflowAction } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { answerDeletion } from '../slack/answer-deletion.ts'
import { answerSubmission } from '../slack/answer-submission.ts'
import { sorryModal } from '../slack/notice-modal.ts'
import { type Opener, openerOf, openModal } from '../slack/open-modal.ts'
import { listUnder, overList, ownMetadata } from '../slack/over-list.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { updateView } from '../slack/update-view.ts'
import { type Who, whoOf } from '../slack/who.ts'
import { wordsOf } from '../slack/words-of.ts'
import { tooLong } from '../words/count.ts'
import { changeFromList } from './change-from-list.ts'
import { deletePerson } from './delete-person.ts'
import { writeNote } from './edit-person.ts'
import {
  PEOPLE_MODAL,
  PEOPLE_PAGE_ACTIONS,
  PERSON_MENU_ACTION,
  peopleModal,
  readPeopleOffset,
  readPersonChoice,
  SHOW_PEOPLE_ACTION,
} from './people-modal.ts'
import { PERSON_LIMITS } from './person-modal.ts'
import {
  DELETE_PERSON_MODAL,
  NOTE_FIELD,
  PERSON_NOTE_MODAL,
  personQuestion,
  readNote,
} from './person-questions.ts'

/** The list of people: its menus and pages, and the modals over it. */
export function listenForPeople(app: RoutedApp, deps: Deps): void {
  listenForTheMenu(app, deps)
  listenForPages(app, deps)
  listenForNotes(app, deps)
  listenForDeleting(app, deps)
}

function listenForTheMenu(app: RoutedApp, deps: Deps): void {
  app.action<BlockAction<OverflowAction>>(PERSON_MENU_ACTION, async (click) => {
    await click.ack()
    const { action, body, client } = click
    const opener = openerOf(click)
    const { who } = opener
    const chosen = readPersonChoice(action.selected_option.value)
    if (chosen === null || body.view === undefined) return
    const { choice, personId } = chosen
    if (choice === 'edit' || choice === 'note' || choice === 'delete') {
      await openModal(deps, opener, async (words) => {
        const form = await personQuestion(deps, who, { personId, choice })
        return form === null ? sorryModal(words, words.people.gone) : overList(form, body.view, PEOPLE_MODAL)
      })
      return
    }
    await changeFromList(deps, { ...who, personId, choice })
    deps.outbox.wake()
    await refreshPeopleModal(deps, client, who, body.view)
  })
}

function listenForPages(app: RoutedApp, deps: Deps): void {
  app.action(SHOW_PEOPLE_ACTION, async (click) => {
    await click.ack()
    await openPeopleModal(deps, openerOf(click))
  })

  for (const actionId of Object.values(PEOPLE_PAGE_ACTIONS)) {
    app.action(actionId, async ({ ack, action, body, client, context }) => {
      await ack()
      if (body.view === undefined) return
      const offset = /^\d{1,6}$/.test(action.value ?? '') ? Number(action.value) : 0
      await updateView(
        client,
        { view_id: body.view.id },
        await peopleModal(deps, whoOf(context, body), offset),
      )
    })
  }
}

function listenForNotes(app: RoutedApp, deps: Deps): void {
  app.view(PERSON_NOTE_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const note = readNote(view.state.values)
    const words = wordsOf(deps, who)
    const isTooLong = note !== null && note.length > PERSON_LIMITS.note
    const work = isTooLong
      ? Promise.resolve({ [NOTE_FIELD]: tooLong(words, note.length, PERSON_LIMITS.note) })
      : writeNote(deps, { ...who, personId: ownMetadata(view), note }).then((written) =>
          written.kind === 'gone' ? { [NOTE_FIELD]: words.people.gone } : null,
        )
    const submission = { deps, who, ack, work, field: NOTE_FIELD, kind: 'person note' }
    if (await answerSubmission(submission)) await refreshPeopleModal(deps, client, who, view)
  })
}

function listenForDeleting(app: RoutedApp, deps: Deps): void {
  app.view(DELETE_PERSON_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const work = deletePerson(deps, { ...who, personId: ownMetadata(view) })
    if (!(await answerDeletion({ deps, who, ack, work, kind: 'delete person' }))) return
    deps.outbox.wake()
    await refreshPeopleModal(deps, client, who, view)
  })
}

/** Opens the list; where it did not open, the member gets a button that opens it. */
export async function openPeopleModal(deps: Deps, opener: Omit<Opener, 'again'>): Promise<void> {
  const again = { actionId: SHOW_PEOPLE_ACTION, value: 'people' }
  await openModal(deps, { ...opener, again }, () => peopleModal(deps, opener.who, 0))
}

/** Brings the list up to the rows, where one is open: it is the view itself, or lies under it. */
export async function refreshPeopleModal(
  deps: Pick<Deps, 'database' | 'clock'>,
  client: WebClient,
  who: Who,
  view: { id: string; callback_id: string; root_view_id: string | null; private_metadata: string },
): Promise<void> {
  const isList = view.callback_id === PEOPLE_MODAL
  const list = isList ? { id: view.id, shows: view.private_metadata } : listUnder(view)
  if (list === null) return
  const modal = await peopleModal(deps, who, readPeopleOffset(list.shows))
  await updateView(client, { view_id: list.id }, modal)
}
