import type { SlackCore } from './core.ts'
import { emitEvent } from './events.ts'
import type { Channel } from './workspace.ts'

/** What admins and members do with a channel. The bot hears of what Slack tells it, if it listens. */
export interface ChannelDriver {
  archives(): void
  unarchives(): void
  renames(name: string): void
  /** Slack tells nobody: the same id is a private channel from now on. */
  becomesPrivate(): void
  removesApp(): void
  invitesApp(): void
  /** Somebody goes and the event is lost, as when an account is deactivated. */
  loses(personId: string): void
}

export function driveChannel(core: SlackCore, id: string): ChannelDriver {
  const channel = core.workspace.channels.get(id)
  if (channel === undefined || channel.kind === 'im') throw new Error(`No channel ${id}`)
  const { botUserId } = core.workspace.app
  const tell = (what: string, event: Record<string, unknown>) => {
    const type = `${familyOf(channel)}_${what}`
    emitEvent(core, type, JSON.parse(JSON.stringify({ type, channel: id, ...event })))
  }
  return {
    archives: () => {
      channel.isArchived = true
      tell('archive', {})
    },
    unarchives: () => {
      channel.isArchived = false
      tell('unarchive', {})
    },
    renames: (name) => {
      channel.name = name
      tell('rename', { channel: { id, name, created: 1_600_000_000 } })
    },
    becomesPrivate: () => {
      channel.kind = 'private'
    },
    removesApp: () => {
      channel.members.delete(botUserId)
      tell('left', {})
    },
    invitesApp: () => {
      channel.members.add(botUserId)
      const type = 'member_joined_channel'
      const about = { channel_type: id.charAt(0), team: core.workspace.team.id }
      emitEvent(core, type, { type, user: botUserId, channel: id, ...about })
    },
    loses: (personId) => {
      channel.members.delete(personId)
    },
  }
}

function familyOf({ kind }: Channel): 'channel' | 'group' {
  return kind === 'private' ? 'group' : 'channel'
}
