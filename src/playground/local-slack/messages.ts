import { withIds } from './blocks.ts'
import { json, optional } from './call-args.ts'
import type { SlackCore } from './core.ts'
import { emitEvent } from './events.ts'
import { asObject, asObjects, asText, copyOf, type JsonObject } from './json.ts'
import { refusal, SlackError } from './slack-error.ts'
import type { Channel, StoredFile, StoredMessage } from './workspace.ts'

const longestText = 40_000
const largestMetadataBytes = 16_000

/** What a message says, checked as Slack checks it. */
export interface MessageContent {
  text: string
  blocks?: JsonObject[]
  metadata?: JsonObject
  threadTs?: string
  files?: StoredFile[]
}

/** Reads text, blocks and metadata from the arguments of a call; throws Slack's errors for what it would refuse. */
export function readContent(core: SlackCore, args: JsonObject, most = longestText): MessageContent {
  const text = optional(args, 'text') ?? ''
  const given = json(args, 'blocks', 'invalid_blocks_format')
  if (given !== undefined && !Array.isArray(given)) throw new SlackError('invalid_blocks_format')
  const blocks = given === undefined ? undefined : asObjects(given)
  if (text === '' && !blocks?.length) throw new SlackError('no_text')
  if (text.length > most) throw new SlackError('msg_too_long')
  if (given !== undefined) {
    const problems = core.checks.checkMessageBlocks(given, text)
    if (problems.length > 0) throw refusal('invalid_blocks', problems)
  }
  const content: MessageContent = { text }
  if (blocks) content.blocks = withIds(blocks, () => core.workspace.nextId('b'))
  const metadata = readMetadata(args)
  if (metadata) content.metadata = metadata
  const threadTs = optional(args, 'thread_ts')
  if (threadTs) content.threadTs = threadTs
  return content
}

function readMetadata(args: JsonObject): JsonObject | undefined {
  const given = json(args, 'metadata', 'invalid_metadata_format')
  if (given === undefined) return undefined
  const metadata = asObject(given)
  if (!metadata) throw new SlackError('invalid_metadata_format')
  if (Object.keys(metadata).length === 0) return metadata
  if (!asText(metadata.event_type) || !asObject(metadata.event_payload)) {
    throw new SlackError('invalid_metadata_format')
  }
  if (Buffer.byteLength(JSON.stringify(metadata)) > largestMetadataBytes)
    throw new SlackError('metadata_too_large')
  return { event_type: metadata.event_type, event_payload: copyOf(metadata.event_payload) }
}

/** Puts a message into a channel, tells the bot as far as it listens, and wakes whoever waits. */
export function addMessage(
  core: SlackCore,
  channel: Channel,
  user: string,
  content: MessageContent,
): StoredMessage {
  const { workspace } = core
  const message: StoredMessage = {
    ...content,
    channel: channel.id,
    ts: workspace.nextTs(),
    user,
    fromBot: user === workspace.app.botUserId,
    deleted: false,
  }
  channel.messages.push(message)
  emitMessage(core, channel, { ...wireMessage(core, message), event_ts: message.ts })
  core.changes.announce()
  return message
}

/** Shows a message to one person only. */
export function addEphemeral(
  core: SlackCore,
  channel: string,
  to: string,
  content: MessageContent,
): StoredMessage {
  const { workspace } = core
  const message: StoredMessage = {
    ...content,
    channel,
    ts: workspace.nextTs(),
    user: workspace.app.botUserId,
    fromBot: true,
    ephemeralTo: to,
    deleted: false,
  }
  workspace.ephemerals.push(message)
  core.changes.announce()
  return message
}

/** Changes a message in place; blocks and metadata that are not given stay, an empty object removes metadata. */
export function changeMessage(core: SlackCore, message: StoredMessage, content: MessageContent): void {
  const before = wireMessage(core, message)
  message.text = content.text
  if (content.blocks) message.blocks = content.blocks
  if (content.metadata && Object.keys(content.metadata).length === 0) delete message.metadata
  else if (content.metadata) message.metadata = content.metadata
  message.edited = { user: message.user, ts: core.workspace.nextTs() }
  tellOfChange(core, message, {
    subtype: 'message_changed',
    message: wireMessage(core, message),
    previous_message: before,
  })
}

/** Takes a message away; it stays marked in the store, so that tests can see what was there. */
export function removeMessage(core: SlackCore, message: StoredMessage): void {
  const before = wireMessage(core, message)
  message.deleted = true
  tellOfChange(core, message, {
    subtype: 'message_deleted',
    deleted_ts: message.ts,
    previous_message: before,
  })
}

function tellOfChange(core: SlackCore, message: StoredMessage, event: JsonObject): void {
  const channel = core.workspace.channels.get(message.channel)
  const ts = core.workspace.nextTs()
  if (channel && !message.ephemeralTo) {
    emitMessage(core, channel, { type: 'message', hidden: true, ts, event_ts: ts, ...event })
  }
  core.changes.announce()
}

const channelTypes = {
  im: ['im', 'message.im'],
  private: ['group', 'message.groups'],
  public: ['channel', 'message.channels'],
} as const

function emitMessage(core: SlackCore, channel: Channel, event: JsonObject): void {
  if (!channel.members.has(core.workspace.app.botUserId)) return
  const [channelType, name] = channelTypes[channel.kind]
  emitEvent(core, name, { ...event, channel: channel.id, channel_type: channelType })
}

/** A message as the API and the events show it; metadata only where it was asked for. */
export function wireMessage(core: SlackCore, message: StoredMessage, withMetadata = false): JsonObject {
  const { app, team } = core.workspace
  const wire: JsonObject = {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: team.id,
  }
  if (message.fromBot) {
    wire.bot_id = app.botId
    wire.app_id = app.appId
    wire.bot_profile = {
      id: app.botId,
      app_id: app.appId,
      name: core.manifest.botName,
      deleted: false,
      team_id: team.id,
    }
  }
  if (message.blocks) wire.blocks = copyOf(message.blocks)
  if (message.edited) wire.edited = message.edited
  if (message.threadTs) wire.thread_ts = message.threadTs
  if (message.files)
    wire.files = message.files.map(({ id, name, title, content }) => ({
      id,
      name,
      title,
      size: content.length,
    }))
  if (withMetadata && message.metadata) wire.metadata = copyOf(message.metadata)
  return wire
}
