import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types'
import { z } from 'zod'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { actions, button, paragraph, plain, runs } from '../slack/blocks.ts'
import type { Who } from '../slack/who.ts'
import { type Language, wordsFor } from '../words/language.ts'
import { entrySummary } from './entry-summary.ts'
import type { Entry } from './rejection.ts'
import { entriesOf } from './rejections.store.ts'

export const ENTRIES_MODAL = 'entries'
export const ENTRY_MENU_ACTION = 'entry_menu'
export const ENTRIES_PAGE_ACTIONS = { newer: 'entries_newer', older: 'entries_older' } as const

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

const storedState = z.object({ offset: z.number().int().min(0) })

/** Which page the modal shows, from its private_metadata: the first where it holds nothing of ours. */
export function readOffset(privateMetadata: string): number {
  try {
    return storedState.parse(JSON.parse(privateMetadata)).offset
  } catch {
    return 0
  }
}

/**
 * A page of what a member has logged, those heard last first; the first page where there is none at `offset`.
 * Shown to the member alone.
 */
export async function entriesModal(
  deps: Pick<Deps, 'database'>,
  who: Who,
  offset: number,
): Promise<ModalView> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const words = wordsFor(member?.locale ?? null)
    if (member === null) return entriesView(words, { entries: [], more: false, offset: 0 })
    const page = await entriesOf(scope, member, { offset, size: PAGE_SIZE })
    if (page.entries.length > 0 || offset === 0) return entriesView(words, { ...page, offset })
    return entriesView(words, {
      ...(await entriesOf(scope, member, { offset: 0, size: PAGE_SIZE })),
      offset: 0,
    })
  })
}

type Page = { readonly entries: readonly Entry[]; readonly more: boolean; readonly offset: number }

function entriesView(words: Language, page: Page): ModalView {
  return {
    type: 'modal',
    callback_id: ENTRIES_MODAL,
    private_metadata: JSON.stringify({ offset: page.offset }),
    title: plain(words.entry.listTitle),
    close: plain(words.rejectionForm.close),
    blocks: [
      ...(page.entries.length === 0 ? [paragraph(words.entry.listEmpty)] : []),
      ...page.entries.flatMap((entry) => entryBlocks(words, entry)),
      ...pageButtons(words, page),
    ],
  }
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

function pageButtons(words: Language, { more, offset }: Page): KnownBlock[] {
  const buttons = [
    ...(offset > 0
      ? [button(ENTRIES_PAGE_ACTIONS.newer, words.entry.newer, String(Math.max(0, offset - PAGE_SIZE)))]
      : []),
    ...(more ? [button(ENTRIES_PAGE_ACTIONS.older, words.entry.older, String(offset + PAGE_SIZE))] : []),
  ]
  return buttons.length === 0 ? [] : [actions(...buttons)]
}
