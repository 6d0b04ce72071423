import { json, optional, required } from '../call-args.ts'
import { asObjects, asText } from '../json.ts'
import { addMessage } from '../messages.ts'
import { SlackError } from '../slack-error.ts'
import type { ApiMethod } from './api-method.ts'
import { postableConversation } from './find-conversation.ts'

const getUploadUrl: ApiMethod = {
  tier: 4,
  scopes: ['files:write'],
  token: 'bot',
  run: (core, args) => {
    const length = Number(optional(args, 'length'))
    if (!Number.isInteger(length) || length <= 0) throw new SlackError('missing_argument')
    const id = core.workspace.nextId('F')
    core.uploads.open(id, required(args, 'filename'), length)
    return { upload_url: `${core.baseUrl()}/upload/${id}`, file_id: id }
  },
}

const completeUpload: ApiMethod = {
  tier: 4,
  scopes: ['files:write'],
  token: 'bot',
  run: (core, args) => {
    const wanted = asObjects(json(args, 'files', 'invalid_arguments'))
    const channelId = optional(args, 'channel_id')
    // Only a conversation's id is taken here, unlike chat.postMessage.
    if (channelId && core.workspace.people.has(channelId)) throw new SlackError('channel_not_found')
    const channel = channelId ? postableConversation(core, channelId) : undefined
    const files = wanted.map((one) => {
      const file = core.uploads.complete(String(one.id), asText(one.title))
      if (!file) throw new SlackError('file_not_found')
      return file
    })
    const text = optional(args, 'initial_comment') ?? ''
    if (channel) addMessage(core, channel, core.workspace.app.botUserId, { text, files })
    return { files: files.map(({ id, title }) => ({ id, title })) }
  },
}

const deleteFile: ApiMethod = {
  tier: 3,
  scopes: ['files:write'],
  token: 'bot',
  run: (core, args) => {
    const id = required(args, 'file')
    const holders = [...core.workspace.channels.values()].flatMap(({ messages }) =>
      messages.filter(({ files }) => files?.some((file) => file.id === id)),
    )
    if (holders.length === 0) throw new SlackError('file_not_found')
    for (const message of holders) {
      const file = message.files?.find((one) => one.id === id)
      if (file === undefined || file.content.length === 0) throw new SlackError('file_deleted')
      file.content = Buffer.alloc(0)
    }
    core.changes.announce()
    return {}
  },
}

export const filesMethods: Record<string, ApiMethod> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
  'files.delete': deleteFile,
}
