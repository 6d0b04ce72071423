import type { BlockAction, OverflowAction } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { answerDeletion } from '../slack/answer-deletion.ts'
import { paragraph, plain } from '../slack/blocks.ts'
import { type Opener, openerOf, openModal } from '../slack/open-modal.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { updateView } from '../slack/update-view.ts'
import { type Who, whoOf } from '../slack/who.ts'
import type { Language } from '../words/language.ts'
import { deleteEntry } from './delete-entry.ts'
import { ENTRIES_FILTER_MODAL, entriesFilterModal, readEntriesFilter } from './entries-filter-modal.ts'
import { type EntriesList, readEntriesList, readOverList, WHOLE_LIST } from './entries-list.ts'
import {
  ENTRIES_FILTER_ACTIONS,
  ENTRIES_MODAL,
  ENTRIES_PAGE_ACTIONS,
  ENTRY_MENU_ACTION,
  entriesModal,
  readMenuChoice,
} from './entries-modal.ts'
import { entryForm } from './entry-form.ts'
import { reopenEntry } from './reopen-entry.ts'

/** The button on Home, and the one in place of a list that did not open. */
export const SHOW_ENTRIES_ACTION = 'show_entries'

/** The question before an entry is deleted from the list. */
export const DELETE_ENTRY_MODAL = 'delete_entry'

/** The list of entries: its menus, its pages, its filter, and the question before one is deleted. */
export function listenForTheList(app: RoutedApp, deps: Deps): void {
  listenForTheMenu(app, deps)
  listenForPages(app, deps)
  listenForTheFilter(app, deps)
  listenForDeleting(app, deps)
}

function listenForTheMenu(app: RoutedApp, deps: Deps): void {
  app.action<BlockAction<OverflowAction>>(ENTRY_MENU_ACTION, async (click) => {
    await click.ack()
    const { action, body, client } = click
    const opener = openerOf(click)
    const { who } = opener
    const chosen = readMenuChoice(action.selected_option.value)
    if (chosen === null || body.view === undefined) return
    const { choice, entryId } = chosen
    if (choice === 'edit' || choice === 'delete') {
      const list = readEntriesList(body.view.private_metadata)
      await openModal(deps, opener, (words) =>
        choice === 'edit' ? entryForm(deps, who, entryId, list) : deleteQuestion(words, entryId, list),
      )
      return
    }
    const to = choice === 'open' ? 'open' : 'closed'
    const result = await reopenEntry(deps, { ...who, entryId, updateNotBefore: 0, to })
    if (result.kind === 'changed') deps.outbox.wake()
    await refreshEntriesModal(deps, client, who, body.view)
  })
}

function listenForPages(app: RoutedApp, deps: Deps): void {
  for (const actionId of Object.values(ENTRIES_PAGE_ACTIONS)) {
    app.action(actionId, async ({ ack, action, body, client, context }) => {
      await ack()
      if (body.view === undefined) return
      const offset = /^\d{1,6}$/.test(action.value ?? '') ? Number(action.value) : 0
      const list = { ...readEntriesList(body.view.private_metadata), offset }
      await showList(deps, client, whoOf(context, body), body.view.id, list)
    })
  }
}

function listenForTheFilter(app: RoutedApp, deps: Deps): void {
  const { find, all } = ENTRIES_FILTER_ACTIONS
  app.action(find, async (click) => {
    await click.ack()
    const list = readEntriesList(click.body.view?.private_metadata ?? '')
    await openModal(deps, openerOf(click), (words) => entriesFilterModal(words, list))
  })

  app.action(all, async ({ ack, body, client, context }) => {
    await ack()
    if (body.view !== undefined) await showList(deps, client, whoOf(context, body), body.view.id, WHOLE_LIST)
  })

  app.view(ENTRIES_FILTER_MODAL, async ({ ack, body, view, client, context }) => {
    await ack()
    if (view.root_view_id === null || view.root_view_id === view.id) return
    const list = readEntriesFilter(view.state.values)
    await showList(deps, client, whoOf(context, body), view.root_view_id, list)
  })
}

function listenForDeleting(app: RoutedApp, deps: Deps): void {
  app.view(DELETE_ENTRY_MODAL, async ({ ack, body, view, client, context }) => {
    const who = whoOf(context, body)
    const entryId = readOverList(view.private_metadata)?.entryId ?? ''
    const work = deleteEntry(deps, { ...who, entryId, updateNotBefore: 0 })
    if (!(await answerDeletion({ deps, who, ack, work, kind: 'delete' }))) return
    deps.outbox.wake()
    await refreshEntriesModal(deps, client, who, view)
  })
}

/** Opens the whole list, from its first page on. */
export async function openEntriesModal(deps: Deps, opener: Opener): Promise<void> {
  await openModal(deps, opener, () => entriesModal(deps, opener.who, WHOLE_LIST))
}

/** Brings the list up to the rows, where one is open: it is the view itself, or lies under it. */
export async function refreshEntriesModal(
  deps: Pick<Deps, 'database'>,
  client: WebClient,
  who: Who,
  view: { id: string; callback_id: string; root_view_id: string | null; private_metadata: string },
): Promise<void> {
  const isList = view.callback_id === ENTRIES_MODAL
  const listId = isList ? view.id : view.root_view_id
  if (listId === null || (!isList && listId === view.id)) return
  const metadata = view.private_metadata
  const list = isList ? readEntriesList(metadata) : (readOverList(metadata)?.list ?? WHOLE_LIST)
  await showList(deps, client, who, listId, list)
}

async function showList(
  deps: Pick<Deps, 'database'>,
  client: WebClient,
  who: Who,
  viewId: string,
  list: EntriesList,
): Promise<void> {
  await updateView(client, { view_id: viewId }, await entriesModal(deps, who, list))
}

function deleteQuestion(words: Language, entryId: string, list: EntriesList): ModalView {
  const { title, text, confirm, keep } = words.deleteEntry
  return {
    type: 'modal',
    callback_id: DELETE_ENTRY_MODAL,
    private_metadata: JSON.stringify({ entry: entryId, list }),
    title: plain(title),
    submit: plain(confirm),
    close: plain(keep),
    blocks: [paragraph(text)],
  }
}
