import type { SlackCore } from '../core.ts'
import type { JsonObject } from '../json.ts'
import type { Tier } from '../rate-limiter.ts'

/** One method of the Web API. It runs to its end in one turn, so that a kill never meets half an effect. */
export interface ApiMethod {
  tier: Tier
  /** Any one of these lets the call in; none are needed where it is empty. */
  scopes: readonly string[]
  token: 'bot' | 'app' | 'any'
  /** Answers what stands beside `ok: true`; throws SlackError. */
  run(core: SlackCore, args: JsonObject): JsonObject
}
