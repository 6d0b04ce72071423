import type { Button, KnownBlock } from '@slack/types'
import { actions, button } from '../slack/blocks.ts'
import type { Language } from '../words/language.ts'

/** Leafing through a section of Home. The value is the section's name and where the page begins, see below. */
export const HOME_PAGE_ACTIONS = { newer: 'home_newer', older: 'home_older' } as const

/** The buttons under a section of which a page is shown: at most one block, none where all of it is. */
export function homePageButtons(
  words: Language,
  page: { readonly section: string; readonly offset: number; readonly size: number; readonly more: boolean },
): KnownBlock[] {
  const { section, offset, size, more } = page
  const to = (actionId: string, label: string, at: number): Button =>
    button(actionId, label, `${section}:${at}`)
  const buttons = [
    ...(offset > 0 ? [to(HOME_PAGE_ACTIONS.newer, words.entry.newer, Math.max(0, offset - size))] : []),
    ...(more ? [to(HOME_PAGE_ACTIONS.older, words.entry.older, offset + size)] : []),
  ]
  return buttons.length === 0 ? [] : [actions(...buttons)]
}

/** Reads such a button's value; null when it is not one of ours. */
export function readHomePage(value: string): { section: string; offset: number } | null {
  const [, section, offset] = /^([a-z_]{1,30}):(\d{1,6})$/.exec(value) ?? []
  return section === undefined ? null : { section, offset: Number(offset) }
}
