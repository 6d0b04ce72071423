import type { SlackCore } from '../core.ts'
import { SlackError } from '../slack-error.ts'
import type { Channel } from '../workspace.ts'

const family = { public: 'channels', private: 'groups', im: 'im' } as const

/** The scopes of which one lets a conversations.* call in. */
export const readScopes = ['channels:read', 'groups:read', 'im:read', 'mpim:read'] as const
export const historyScopes = ['channels:history', 'groups:history', 'im:history', 'mpim:history'] as const

/** A conversation that the bot can see; a private one it is not in does not exist for it. */
export function visibleConversation(core: SlackCore, id: string): Channel {
  const channel = core.workspace.channels.get(id)
  const isHidden = channel?.kind !== 'public' && !channel?.members.has(core.workspace.app.botUserId)
  if (!channel || isHidden) throw new SlackError('channel_not_found')
  return channel
}

/** The same, for reading about it or its messages: needs the scope of its kind, such as im:history. */
export function readableConversation(core: SlackCore, id: string, what: 'read' | 'history'): Channel {
  const channel = visibleConversation(core, id)
  core.installation.need(`${family[channel.kind]}:${what}`)
  return channel
}

/** Where a post to `id` goes: a channel the bot is in, or the DM with a person whose user id was given. */
export function postableConversation(core: SlackCore, id: string): Channel {
  const { app } = core.workspace
  const person = core.workspace.people.get(id)
  if (person?.isBot) throw new SlackError('cannot_dm_bot')
  if (person?.deleted) throw new SlackError('channel_not_found')
  const channel = person ? core.workspace.dmWith(person.id) : visibleConversation(core, id)
  const owner = core.workspace.people.get(channel.withPerson ?? '')
  if (owner?.deleted) throw new SlackError('channel_not_found')
  if (channel.kind === 'im' && core.manifest.messagesTab === 'off')
    throw new SlackError('messages_tab_disabled')
  if (channel.isArchived) throw new SlackError('is_archived')
  if (!channel.members.has(app.botUserId)) throw new SlackError('not_in_channel')
  return channel
}
