import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Deps } from '../deps.ts'
import { plain } from '../slack/blocks.ts'
import type { Who } from '../slack/who.ts'
import { loadSettings } from './load-settings.ts'
import { settingsBlocks } from './settings-blocks.ts'

export const SETTINGS_MODAL = 'settings'

/** The settings as they are. Each of its buttons opens a form over it. */
export async function settingsModal(
  deps: Pick<Deps, 'database' | 'profiles' | 'clock'>,
  client: WebClient,
  who: Who,
): Promise<ModalView> {
  const { words, shown } = await loadSettings(deps, who, () =>
    deps.profiles.of(client, who.workspaceId, who.slackUserId),
  )
  return {
    type: 'modal',
    callback_id: SETTINGS_MODAL,
    title: plain(words.settings.title),
    close: plain(words.settings.close),
    blocks: settingsBlocks(words, shown, deps.clock.now()),
  }
}
