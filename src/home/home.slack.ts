import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { Deps } from '../deps.ts'
import { showedMeeting } from '../meeting/showed-meeting.ts'
import { openForgetMeModal } from '../members/forget-me.slack.ts'
import { openEntriesModal } from '../rejections/entries.slack.ts'
import { isViewGone } from '../slack/view-errors.ts'
import { whoOf } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { FORGET_ME_ACTION, homeView, SHOW_ENTRIES_ACTION } from './home-view.ts'

/** The Home tab. Publishing it twice, or for an event that comes late, shows the same. */
export function listenForHome(app: App, deps: Deps): void {
  app.event('app_home_opened', async ({ event, context, client }) => {
    if (event.tab !== 'home') return
    const workspaceId = context.teamId ?? ''
    const profile = await deps.profiles.of(client, workspaceId, event.user)
    await client.views
      .publish({ user_id: event.user, view: homeView(wordsFor(profile.locale)) })
      .catch((error: unknown) => {
        if (!isViewGone(error)) throw error
      })
    await showedMeeting(deps, { workspaceId, slackUserId: event.user, profile })
  })

  app.action<BlockAction<ButtonAction>>(SHOW_ENTRIES_ACTION, async ({ ack, body, client, context }) => {
    await ack()
    await openEntriesModal(deps, client, body.trigger_id, whoOf(context, body))
  })

  app.action<BlockAction<ButtonAction>>(FORGET_ME_ACTION, async ({ ack, body, client }) => {
    await ack()
    await openForgetMeModal(client, body.trigger_id, wordsFor(null))
  })
}
