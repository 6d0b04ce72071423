import type { ActionsBlockElement, KnownBlock, ModalView, PlainTextOption } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { actions, button, paragraph, plain, runs } from '../slack/blocks.ts'
import type { Who } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import type { EntriesList } from './entries-list.ts'
import { entrySummary } from './entry-summary.ts'
import { type EntriesPage, findEntries } from './find-entries.ts'
import type { Entry } from './rejection.ts'

export const ENTRIES_MODAL = 'entries'
export const ENTRY_MENU_ACTION = 'entry_menu'
export const ENTRIES_PAGE_ACTIONS = { newer: 'entries_newer', older: 'entries_older' } as const
/** Asks which entries to show, and shows all of them again. */
export const ENTRIES_FILTER_ACTIONS = { find: 'entries_find', all: 'entries_all' } as const

const PAGE_SIZE = 10

/** What a choice in an entry's menu asks for; stands in the option's value before the entry's id. */
export const MENU_CHOICES = ['edit', 'open', 'close', 'delete'] as const
export type MenuChoice = (typeof MENU_CHOICES)[number]

/** Reads a menu option's value; null when it is not one of ours. */
export function readMenuChoice(value: string | undefined): { choice: MenuChoice; entryId: string } | null {
  const [name, entryId] = (value ?? '').split(':')
  const choice = MENU_CHOICES.find((known) => known === name)
  return choice === undefined || !entryId ? null : { choice, entryId }
}

/** A page of what a member has logged; see `findEntries`. Shown to the member alone. */
export async function entriesModal(
  deps: Pick<Deps, 'database'>,
  who: Who,
  list: EntriesList,
): Promise<ModalView> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const words = wordsFor(member?.locale ?? null)
    if (member === null) return entriesView(words, { entries: [], more: false, list })
    return entriesView(words, await findEntries(scope, member, list, PAGE_SIZE))
  })
}

function entriesView(words: Language, page: EntriesPage): ModalView {
  return {
    type: 'modal',
    callback_id: ENTRIES_MODAL,
    private_metadata: JSON.stringify(page.list),
    title: plain(words.entry.listTitle),
    close: plain(words.rejectionForm.close),
    blocks: [
      ...filterBlocks(words, page),
      ...page.entries.flatMap((entry) => entryBlocks(words, entry)),
      ...pageButtons(words, page),
    ],
  }
}

/** Which entries are shown, and the way to others. */
function filterBlocks(words: Language, { entries, list }: EntriesPage): KnownBlock[] {
  const find = button(ENTRIES_FILTER_ACTIONS.find, words.entry.find, 'find')
  const isWhole = list.stage === null && list.company === null
  if (isWhole) return entries.length === 0 ? [paragraph(words.entry.listEmpty)] : [actions(find)]
  const shown = [list.company, list.stage && words.rejectionForm.stages[list.stage]].filter(
    (part) => part !== null,
  )
  return [
    runs({ type: 'text', text: shown.join(' · '), style: { italic: true } }),
    actions(find, button(ENTRIES_FILTER_ACTIONS.all, words.entry.showAll, 'all')),
    ...(entries.length === 0 ? [paragraph(words.entry.noneFound)] : []),
  ]
}

function entryBlocks(words: Language, entry: Entry): KnownBlock[] {
  const option = (choice: MenuChoice, label: string): PlainTextOption => ({
    text: plain(label),
    value: `${choice}:${entry.id}`,
  })
  return [
    runs(...entrySummary(words, entry)),
    actions({
      type: 'overflow',
      action_id: ENTRY_MENU_ACTION,
      options: [
        option('edit', words.entry.edit),
        entry.reopenedAt === null
          ? option('open', words.entry.cameBack)
          : option('close', words.entry.closeAgain),
        option('delete', words.entry.delete),
      ],
    }),
  ]
}

function pageButtons(words: Language, { more, list: { offset } }: EntriesPage): KnownBlock[] {
  const { newer, older } = ENTRIES_PAGE_ACTIONS
  const buttons: ActionsBlockElement[] = [
    ...(offset > 0 ? [button(newer, words.entry.newer, String(Math.max(0, offset - PAGE_SIZE)))] : []),
    ...(more ? [button(older, words.entry.older, String(offset + PAGE_SIZE))] : []),
  ]
  return buttons.length === 0 ? [] : [actions(...buttons)]
}
