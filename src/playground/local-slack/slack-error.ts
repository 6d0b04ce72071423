import type { JsonObject } from './json.ts'

/** A refusal by one of Slack's own error names; the API answers `{ ok: false, error: code, ...extra }`. */
export class SlackError extends Error {
  readonly code: string
  readonly extra: JsonObject
  /** For 'ratelimited': what the Retry-After header says. */
  readonly retryAfterSeconds: number | undefined

  constructor(code: string, extra: JsonObject = {}, retryAfterSeconds?: number) {
    super(code)
    this.name = 'SlackError'
    this.code = code
    this.extra = extra
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** The refusal that comes as HTTP 429 with a Retry-After header. */
export function rateLimited(seconds: number): SlackError {
  return new SlackError('ratelimited', {}, seconds)
}

/** A refusal that says in words what is wrong, as Slack does in response_metadata.messages. */
export function refusal(code: string, messages: string[]): SlackError {
  return new SlackError(code, { response_metadata: { messages: messages.map((text) => `[ERROR] ${text}`) } })
}
