import type { HomeSection } from '../home/home-section.ts'
import { plain } from '../slack/blocks.ts'
import { settingsShown } from './load-settings.ts'
import { settingsBlocks } from './settings-blocks.ts'

/** Settings and privacy, with what is stored and what is counted on the same screen. */
export const settingsSection: HomeSection = {
  name: 'settings',
  most: { blocks: 14, bytes: 28_000 },
  async draw({ scope, member, words, now }) {
    return [
      { type: 'header', text: plain(words.settings.title) },
      ...settingsBlocks(words, await settingsShown(scope, member), now),
    ]
  },
}
