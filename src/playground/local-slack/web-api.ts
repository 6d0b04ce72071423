import type { SlackCore } from './core.ts'
import type { JsonObject } from './json.ts'
import type { ApiMethod } from './methods/api-method.ts'
import { authMethods } from './methods/auth.ts'
import { chatMethods } from './methods/chat.ts'
import { conversationsMethods } from './methods/conversations.ts'
import { filesMethods } from './methods/files.ts'
import { usersMethods } from './methods/users.ts'
import { viewsMethods } from './methods/views.ts'
import { rateLimited, SlackError } from './slack-error.ts'

/** An answer before it is written to the network. */
export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  body: JsonObject
}

const methods = new Map<string, ApiMethod>(
  Object.entries({
    ...authMethods,
    ...chatMethods,
    ...conversationsMethods,
    ...filesMethods,
    ...usersMethods,
    ...viewsMethods,
  }),
)

/**
 * Runs one call of the Web API, effect and all: what Slack would refuse is answered with Slack's error. In Slack's
 * order: method, token, scope, rate, arguments.
 */
export function callMethod(
  core: SlackCore,
  name: string,
  token: string | undefined,
  args: JsonObject,
): HttpAnswer {
  const headers = { 'x-oauth-scopes': core.installation.scopes.join(',') }
  try {
    const method = methods.get(name)
    if (!method) throw new SlackError('unknown_method', { req_method: name })
    core.installation.admit(token, method.token)
    if (method.scopes.length > 0) core.installation.need(...method.scopes)
    const wait = core.rates.takeCall(name, method.tier)
    if (wait !== undefined) throw rateLimited(wait)
    return { status: 200, headers, body: { ok: true, ...method.run(core, args) } }
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    return errorAnswer(error)
  }
}

/** How Slack answers a refusal: 200 with ok: false, or 429 where the rate is exceeded. */
export function errorAnswer(error: SlackError): HttpAnswer {
  const body = { ok: false, error: error.code, ...error.extra }
  if (error.retryAfterSeconds === undefined) return { status: 200, headers: {}, body }
  return { status: 429, headers: { 'retry-after': String(error.retryAfterSeconds) }, body }
}
