import type { Button, KnownBlock, ModalView } from '@slack/types'
import { EXPORT_ACTION } from '../export/export-action.ts'
import type { Group } from '../groups/group.ts'
import { homeGroupOf } from '../groups/home-group.ts'
import { meetingSentences } from '../meeting/meeting-sentences.ts'
import { FORGET_ME_ACTION } from '../members/forget-me.slack.ts'
import { SHOW_ENTRIES_ACTION } from '../rejections/entries.slack.ts'
import { hasEntries } from '../rejections/has-entries.ts'
import { LOG_A_NO } from '../rejections/rejection-modal.ts'
import { actions, button, header, paragraph, plain } from '../slack/blocks.ts'
import { helpBlocks } from '../slack/help.ts'
import type { Language } from '../words/language.ts'
import type { HomeSection } from './home-section.ts'

/** Shows what can be done here. */
export const HELP_ACTION = 'show_help'

/** What to do first. */
export const logSection: HomeSection = {
  name: 'log',
  most: { blocks: 4, bytes: 8_000 },
  async draw({ scope, member, words }) {
    return (await hasEntries(scope, member)) ? [logButton(words)] : logBlocks(words)
  },
}

/** Entries, behind a click: rejections on display discourage. */
export const entriesSection: HomeSection = {
  name: 'entries',
  most: { blocks: 2, bytes: 2_000 },
  draw: async ({ words }) => [
    header(words.entry.listTitle),
    actions(button(SHOW_ENTRIES_ACTION, words.home.showEntries, 'entries')),
  ],
}

/** What this is, who could read it and how to leave; and what can be done here, behind a click later on. */
export const aboutSection: HomeSection = {
  name: 'about',
  most: { blocks: 14, bytes: 40_000 },
  async draw({ scope, member, words }) {
    const group = await homeGroupOf(scope, member)
    return (await hasEntries(scope, member))
      ? aboutBlocks(words, group, button(HELP_ACTION, words.home.seeHelp, 'help'))
      : [...aboutBlocks(words, group), ...helpBlocks(words)]
  },
}

/** For somebody who has not logged anything yet: what happens then. */
export function logBlocks(words: Language): KnownBlock[] {
  return [header(words.home.startTitle), paragraph(words.home.start), logButton(words)]
}

function logButton(words: Language): KnownBlock {
  return actions({ ...button(LOG_A_NO, words.home.logANo, '{}'), style: 'primary' })
}

/** The help for somebody who has used Onward before: as a modal, it does not make Home long. */
export function helpModal(words: Language): ModalView {
  return {
    type: 'modal',
    title: plain(words.home.helpTitle),
    close: plain(words.rejectionForm.close),
    blocks: helpBlocks(words),
  }
}

/** `group` is the reader's home group, where they have one. */
export function aboutBlocks(words: Language, group: Group | null, ...more: Button[]): KnownBlock[] {
  const { home } = words
  return [
    header(home.about),
    ...meetingSentences(words, group).map(paragraph),
    actions(
      ...more,
      button(EXPORT_ACTION, home.export, 'export'),
      button(FORGET_ME_ACTION, home.forgetMe, 'forget'),
    ),
  ]
}
