import { required } from '../call-args.ts'
import type { SlackCore } from '../core.ts'
import type { JsonObject } from '../json.ts'
import {
  addEphemeral,
  addMessage,
  changeMessage,
  readContent,
  removeMessage,
  wireMessage,
} from '../messages.ts'
import { rateLimited, SlackError } from '../slack-error.ts'
import type { StoredMessage } from '../workspace.ts'
import type { ApiMethod } from './api-method.ts'
import { postableConversation, visibleConversation } from './find-conversation.ts'

const longestUpdate = 4000

const postMessage: ApiMethod = {
  tier: 'special',
  scopes: ['chat:write'],
  token: 'bot',
  run: (core, args) => {
    const channel = postableConversation(core, required(args, 'channel'))
    const content = readContent(core, args)
    const wait = core.rates.takePost(channel.id)
    if (wait !== undefined) throw rateLimited(wait)
    const message = addMessage(core, channel, core.workspace.app.botUserId, content)
    return { channel: channel.id, ts: message.ts, message: wireMessage(core, message, true) }
  },
}

const update: ApiMethod = {
  tier: 3,
  scopes: ['chat:write'],
  token: 'bot',
  run: (core, args) => {
    const message = ownMessage(core, args, 'cant_update_message')
    const content = readContent(core, args, longestUpdate)
    changeMessage(core, message, content)
    const { text } = message
    return { channel: message.channel, ts: message.ts, text, message: wireMessage(core, message, true) }
  },
}

const remove: ApiMethod = {
  tier: 3,
  scopes: ['chat:write'],
  token: 'bot',
  run: (core, args) => {
    const message = ownMessage(core, args, 'cant_delete_message')
    removeMessage(core, message)
    return { channel: message.channel, ts: message.ts }
  },
}

const postEphemeral: ApiMethod = {
  tier: 4,
  scopes: ['chat:write'],
  token: 'bot',
  run: (core, args) => {
    const channel = postableConversation(core, required(args, 'channel'))
    const user = required(args, 'user')
    if (!channel.members.has(user)) throw new SlackError('user_not_in_channel')
    const message = addEphemeral(core, channel.id, user, readContent(core, args))
    return { message_ts: message.ts }
  },
}

function ownMessage(core: SlackCore, args: JsonObject, notOwn: string): StoredMessage {
  const channel = visibleConversation(core, required(args, 'channel'))
  const message = core.workspace.findMessage(channel.id, required(args, 'ts'))
  if (!message || message.ephemeralTo) throw new SlackError('message_not_found')
  if (!message.fromBot) throw new SlackError(notOwn)
  return message
}

export const chatMethods: Record<string, ApiMethod> = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.delete': remove,
  'chat.postEphemeral': postEphemeral,
}
