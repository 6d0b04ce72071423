import type { Deps } from '../deps.ts'
import type { RoutedApp } from '../slack/routed-app.ts'
import { type ChannelNews, followChannel } from './follow-channel.ts'
import { refreshRosters } from './refresh-rosters.ts'

/** What Slack tells of the groups' channels. What is lost, the daily round of asking finds. */
export function listenForChannels(app: RoutedApp, deps: Deps): void {
  const follow = (teamId: string | undefined, channel: string, news: ChannelNews) =>
    followChannel(deps, { workspaceId: teamId ?? '', channel }, news)

  app.event('member_joined_channel', async ({ event, context }) => {
    const isUs = event.user === context.botUserId
    await follow(context.teamId, event.channel, isUs ? { kind: 'in reach' } : joined(event.user))
    if (isUs) await refreshRosters(deps)
  })
  app.event('member_left_channel', async ({ event, context }) => {
    const isUs = event.user === context.botUserId
    await follow(
      context.teamId,
      event.channel,
      isUs ? { kind: 'out of reach' } : { kind: 'left', slackUserId: event.user },
    )
  })
  app.event('channel_rename', async ({ event, context }) => {
    await follow(context.teamId, event.channel.id, { kind: 'renamed', name: event.channel.name })
  })
  app.event('group_rename', async ({ event, context }) => {
    await follow(context.teamId, event.channel.id, { kind: 'renamed', name: event.channel.name })
  })
  for (const type of ['channel_left', 'group_left'] as const) {
    app.event(type, ({ event, context }) => follow(context.teamId, event.channel, { kind: 'out of reach' }))
  }
  for (const type of ['channel_archive', 'channel_deleted', 'group_archive', 'group_deleted'] as const) {
    app.event(type, ({ event, context }) => follow(context.teamId, event.channel, { kind: 'out of reach' }))
  }
  for (const type of ['channel_unarchive', 'group_unarchive'] as const) {
    app.event(type, async ({ event, context }) => {
      await follow(context.teamId, event.channel, { kind: 'in reach' })
      await refreshRosters(deps)
    })
  }
}

function joined(slackUserId: string): ChannelNews {
  return { kind: 'joined', slackUserId }
}
