import type { HomeView } from '@slack/types'
import {
  type ConversationsHistoryResponse,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api'
import type { Courier, Delivery, Lookup, Publication } from '../outbox/courier.ts'
import type { SlackMessage } from '../outbox/message-kind.ts'
import type { Place } from '../outbox/place.ts'
import { hasChart, withoutCharts } from './chart.ts'
import { isViewGone } from './view-errors.ts'

/** What is said when a message is taken away. */
const NOTHING: SlackMessage = { text: '', blocks: [] }

const METADATA_TYPE = 'onward_message'
/** How far back a message of ours is looked for: the newest of its DM. */
const HISTORY_LIMIT = 200

/** Our name for an answer that says neither yes nor no, such as a page of something between us and Slack. */
const UNREADABLE = 'unreadable_answer'

/** Slack's errors after which part of the request may have taken effect, in the words of its reference. */
const UNKNOWN_OUTCOME = new Set(['fatal_error', 'internal_error', UNREADABLE])

/** Errors that an operator or Slack can mend, after which the same request will do. */
const MENDABLE = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'org_login_required',
  'ekm_access_denied',
  'missing_scope',
  'access_denied',
  'accesslimited',
  'messages_tab_disabled',
])

/** What errors of Slack's look like. An answer that is no JSON stands in an error's place as it came. */
const ERROR_NAME = /^\w+$/

/** Network failures before a connection stood: Slack has seen nothing. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/**
 * The courier over Slack's Web API. The client must not retry by itself (a timed-out post that is sent
 * again doubles) and must reject rate-limited calls.
 */
export function webApiCourier(client: WebClient): Courier {
  return {
    post: (to, message, marker) =>
      deliver(message, async (shown) => {
        const answer = await client.chat.postMessage({ channel: to, ...contentOf(shown, marker) })
        return { channel: answer.channel ?? '', ts: answer.ts ?? '' }
      }),
    update: (place, message, marker) =>
      deliver(message, async (shown) => {
        await client.chat.update({ channel: place.channel, ts: place.ts, ...contentOf(shown, marker) })
        return place
      }),
    erase: async (place) => {
      const erased = await deliver(NOTHING, async () => {
        await client.chat.delete({ channel: place.channel, ts: place.ts })
        return place
      })
      return erased.kind === 'refused' && erased.error === 'message_not_found'
        ? { kind: 'accepted', place }
        : erased
    },
    find: (channel, marker) => find(client, channel, ({ metadata }) => carries(metadata, marker)),
    publish: (slackUserId, view, hash) => publish(client, slackUserId, view, hash),
  }
}

function contentOf(message: SlackMessage, marker: string) {
  return {
    text: message.text,
    blocks: [...message.blocks],
    metadata: { event_type: METADATA_TYPE, event_payload: { key: marker } },
    unfurl_links: false,
    unfurl_media: false,
  }
}

async function publish(
  client: WebClient,
  slackUserId: string,
  view: HomeView,
  hash: string | null,
): Promise<Publication> {
  try {
    const shown = await client.views.publish({ user_id: slackUserId, view, ...(hash ? { hash } : {}) })
    return { kind: 'published', hash: shown.view?.hash ?? '' }
  } catch (error) {
    return isViewGone(error) ? { kind: 'overtaken' } : failedDelivery(error)
  }
}

/** A chart that the workspace does not take is left out: the message says the same in words. */
async function deliver(
  message: SlackMessage,
  request: (shown: SlackMessage) => Promise<Place>,
): Promise<Delivery> {
  try {
    return { kind: 'accepted', place: await request(message) }
  } catch (error) {
    if (hasChart(message) && isInvalidBlocks(error)) return deliver(withoutCharts(message), request)
    return failedDelivery(error)
  }
}

function isInvalidBlocks(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && slackErrorOf(error).startsWith('invalid_blocks')
}

/** What a failed request says about whether Slack took it. When in doubt: unknown. */
export function failedDelivery(error: unknown): Exclude<Delivery, { kind: 'accepted' }> {
  if (error instanceof WebAPIRateLimitedError) {
    return { kind: 'later', afterMs: error.retryAfter * 1_000, error: 'ratelimited' }
  }
  if (error instanceof WebAPIPlatformError) {
    const name = slackErrorOf(error)
    if (UNKNOWN_OUTCOME.has(name)) return { kind: 'unknown', error: name }
    return MENDABLE.has(name)
      ? { kind: 'later', afterMs: null, error: name }
      : { kind: 'refused', error: name }
  }
  if (error instanceof WebAPIRequestError && NEVER_LEFT.has(networkCode(error))) {
    return { kind: 'later', afterMs: null, error: networkCode(error) }
  }
  return { kind: 'unknown', error: nameOf(error) }
}

type HistoryMessage = NonNullable<ConversationsHistoryResponse['messages']>[number]

/** Looks among the newest messages of a channel. */
export async function find(
  client: WebClient,
  channel: string,
  isWanted: (message: HistoryMessage) => boolean,
): Promise<Lookup> {
  try {
    const history = await client.conversations.history({
      channel,
      limit: HISTORY_LIMIT,
      include_all_metadata: true,
    })
    const places = (history.messages ?? []).flatMap((message) =>
      isWanted(message) && message.ts !== undefined ? [{ channel, ts: message.ts }] : [],
    )
    return places.length > 0 ? { kind: 'found', places } : { kind: 'absent' }
  } catch (error) {
    return { kind: 'cannot ask', error: nameOf(error) }
  }
}

/** The answer's type knows no payload; it is read as unknown and looked at closely. */
function carries(metadata: unknown, marker: string): boolean {
  if (typeof metadata !== 'object' || metadata === null || !('event_payload' in metadata)) return false
  const payload = metadata.event_payload
  return typeof payload === 'object' && payload !== null && 'key' in payload && payload.key === marker
}

function slackErrorOf({ data }: WebAPIPlatformError): string {
  const told: unknown = data.error
  return typeof told === 'string' && ERROR_NAME.test(told) ? told : UNREADABLE
}

function networkCode(error: WebAPIRequestError): string {
  for (let cause: unknown = error.original; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code
  }
  return ''
}

function nameOf(error: unknown): string {
  if (error instanceof WebAPIPlatformError) return slackErrorOf(error)
  if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`
  if (error instanceof WebAPIRequestError) return networkCode(error).toLowerCase() || 'request_error'
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited'
  return 'unforeseen_error'
}
