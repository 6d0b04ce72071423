import { flag } from './call-args.ts'
import type { SlackCore } from './core.ts'
import type { JsonObject } from './json.ts'
import { addEphemeral, addMessage, changeMessage, readContent, removeMessage } from './messages.ts'
import type { ResponseTarget } from './response-urls.ts'
import { SlackError } from './slack-error.ts'
import type { HttpAnswer } from './web-api.ts'
import type { StoredMessage } from './workspace.ts'

/** What a POST to a response_url does: a new message, or a change to the one that was clicked. */
export function answerResponseUrl(core: SlackCore, path: string, args: JsonObject): HttpAnswer {
  const target = core.responseUrls.take(path)
  if (typeof target === 'string') return refused(404, target)
  try {
    applyResponse(core, target, args)
    return { status: 200, headers: {}, body: { ok: true } }
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    return refused(400, error.code)
  }
}

/** Applies a message that answers an interaction, as a response_url and a command's acknowledgement both carry it. */
export function applyResponse(core: SlackCore, target: ResponseTarget, args: JsonObject): void {
  const original = target.original ? core.workspace.findMessage(target.channel, target.original) : undefined
  const changesOriginal = flag(args, 'delete_original') || flag(args, 'replace_original')
  if (changesOriginal && !original) throw new SlackError('message_not_found')
  if (original && flag(args, 'delete_original')) removeMessage(core, original)
  else if (original && changesOriginal) replaceWhole(core, original, args)
  else addResponse(core, target, args)
}

// Unlike chat.update, a replacement leaves nothing of the old blocks.
function replaceWhole(core: SlackCore, original: StoredMessage, args: JsonObject): void {
  changeMessage(core, original, { blocks: [], ...readContent(core, args) })
}

function addResponse(core: SlackCore, target: ResponseTarget, args: JsonObject): void {
  const content = readContent(core, args)
  const channel = core.workspace.channels.get(target.channel)
  if (args.response_type === 'in_channel' && channel) {
    addMessage(core, channel, core.workspace.app.botUserId, content)
  } else {
    addEphemeral(core, target.channel, target.person, content)
  }
}

function refused(status: number, error: string): HttpAnswer {
  return { status, headers: {}, body: { ok: false, error } }
}
