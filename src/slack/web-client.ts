import type { WebClientOptions } from '@slack/web-api'
import type { Log } from '../log.ts'
import { createLibraryLogger } from './library-logger.ts'

/** No request to Slack waits longer than this. The outbox relies on its being shorter than a lease. */
const REQUEST_TIMEOUT_MS = 8_000

/**
 * A click's own answer, by its response_url, is given up after this long: before the outbox shows the change
 * instead (3 s), so that a late answer can't follow it, and before a stop has to end (10 s).
 */
const RESPOND_TIMEOUT_MS = 2_500

/**
 * How every client of ours speaks to Slack: it never sends a request again by itself, since a post that
 * timed out may have been taken. The outbox decides what is sent again. A new object each time: Socket Mode
 * changes the one it is given.
 */
export function clientOptions(log: Log, slackApiUrl: string | undefined): WebClientOptions {
  return {
    logger: createLibraryLogger(log, 'web-api'),
    timeout: REQUEST_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // Bolt answers response_urls with it, and gives no deadline: undici's own is five minutes.
    fetch: (url, init) =>
      fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(RESPOND_TIMEOUT_MS) }),
    ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  }
}
