import type { HomeView, KnownBlock } from '@slack/types'
import { LOG_A_NO } from '../rejections/open-form.slack.ts'
import { actions, button, paragraph } from '../slack/blocks.ts'
import { helpBlocks } from '../slack/help.ts'
import type { Language } from '../words/language.ts'

export const SHOW_ENTRIES_ACTION = 'show_entries'
export const FORGET_ME_ACTION = 'forget_me'

/** The Home tab: what to do first, and what this is, with who could read it and how to leave. */
export function homeView(words: Language): HomeView {
  const { home, firstMeeting } = words
  return {
    type: 'home',
    blocks: [
      actions(
        { ...button(LOG_A_NO, home.logANo, '{}'), style: 'primary' },
        button(SHOW_ENTRIES_ACTION, home.showEntries, 'entries'),
      ),
      ...helpBlocks(words),
      header(home.about),
      paragraph(firstMeeting.what),
      paragraph(firstMeeting.whoCouldRead),
      paragraph(firstMeeting.howToLeave),
      actions(button(FORGET_ME_ACTION, home.forgetMe, 'forget')),
    ],
  }
}

function header(text: string): KnownBlock {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } }
}
