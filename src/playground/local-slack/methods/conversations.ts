import { flag, optional, page, required } from '../call-args.ts'
import type { SlackCore } from '../core.ts'
import type { JsonObject } from '../json.ts'
import { wireMessage } from '../messages.ts'
import { SlackError } from '../slack-error.ts'
import type { Channel, StoredMessage } from '../workspace.ts'
import type { ApiMethod } from './api-method.ts'
import { historyScopes, readableConversation, readScopes } from './find-conversation.ts'

const tsForm = /^\d+(\.\d+)?$/

const info: ApiMethod = {
  tier: 3,
  scopes: readScopes,
  token: 'bot',
  run: (core, args) => {
    const channel = readableConversation(core, required(args, 'channel'), 'read')
    const wire = wireChannel(core, channel)
    if (flag(args, 'include_num_members')) wire.num_members = channel.members.size
    return { channel: wire }
  },
}

const members: ApiMethod = {
  tier: 4,
  scopes: readScopes,
  token: 'bot',
  run: (core, args) => {
    const channel = readableConversation(core, required(args, 'channel'), 'read')
    const { items, next } = page([...channel.members], args, 100, 1000)
    return { members: items, response_metadata: { next_cursor: next } }
  },
}

const history: ApiMethod = {
  tier: 3,
  scopes: historyScopes,
  token: 'bot',
  run: (core, args) => {
    const channel = readableConversation(core, required(args, 'channel'), 'history')
    if (!channel.members.has(core.workspace.app.botUserId)) throw new SlackError('not_in_channel')
    const found = channel.messages.filter(inRange(args)).reverse()
    const { items, next } = page(found, args, 100, 999)
    const withMetadata = flag(args, 'include_all_metadata')
    return {
      messages: items.map((message) => wireMessage(core, message, withMetadata)),
      has_more: next !== '',
      pin_count: 0,
      response_metadata: { next_cursor: next },
    }
  },
}

const open: ApiMethod = {
  tier: 3,
  scopes: ['im:write', 'channels:manage', 'groups:write', 'mpim:write'],
  token: 'bot',
  run: (core, args) => {
    core.installation.need('im:write')
    const person = core.workspace.people.get(required(args, 'users'))
    if (!person) throw new SlackError('user_not_found')
    if (person.deleted) throw new SlackError('user_disabled')
    return { channel: { id: core.workspace.dmWith(person.id).id } }
  },
}

function inRange(args: JsonObject): (message: StoredMessage) => boolean {
  const oldest = optional(args, 'oldest')
  const latest = optional(args, 'latest')
  if (oldest && !tsForm.test(oldest)) throw new SlackError('invalid_ts_oldest')
  if (latest && !tsForm.test(latest)) throw new SlackError('invalid_ts_latest')
  const inclusive = flag(args, 'inclusive')
  const from = oldest ? microsOf(oldest) : -1n
  const to = latest ? microsOf(latest) : undefined
  return (message) => {
    const at = microsOf(message.ts)
    if (message.deleted || at < from || (to !== undefined && at > to)) return false
    return inclusive || (at !== from && at !== to)
  }
}

function microsOf(ts: string): bigint {
  const [seconds = '0', micros = ''] = ts.split('.')
  return BigInt(seconds) * 1_000_000n + BigInt(micros.padEnd(6, '0').slice(0, 6))
}

function wireChannel({ workspace }: SlackCore, channel: Channel): JsonObject {
  const isIm = channel.kind === 'im'
  const base = { id: channel.id, created: 1_600_000_000, is_archived: channel.isArchived, is_im: isIm }
  if (isIm) return { ...base, user: channel.withPerson, is_org_shared: false, is_open: true }
  return {
    ...base,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_general: false,
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    is_member: channel.members.has(workspace.app.botUserId),
    context_team_id: workspace.team.id,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
  }
}

export const conversationsMethods: Record<string, ApiMethod> = {
  'conversations.info': info,
  'conversations.members': members,
  'conversations.history': history,
  'conversations.open': open,
}
