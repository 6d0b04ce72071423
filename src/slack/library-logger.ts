import { type Logger, LogLevel } from '@slack/web-api'
import type { Log } from '../log.ts'

/**
 * The beginnings of the libraries' messages that may stand in the log. What follows them in a message
 * (ids, payloads, other errors' words) is cut off: the line carries the text as it stands here.
 * Lines that come once a delivery or once a call are left out on purpose: they could be counted.
 */
const KNOWN_TEXTS = [
  // @slack/bolt
  'Could not determine the type of an incoming event',
  'Authorization of incoming event did not succeed',
  'Slack API error',
  'Rate limited, retry after',
  'HTTP error',
  // @slack/web-api
  'API Call failed due to rate limiting',
  'http request failed',
  // @slack/socket-mode
  'Starting Socket Mode session',
  'Failed to retrieve a new WSS URL',
  'Failed to send a message as the client is not connected',
  'Failed to send a message as the client has no active connection',
  'Failed to send a WebSocket message',
  'Failed to send ping to Slack',
  'WebSocket error occurred',
  'WebSocket error!',
  'WebSocket open event received',
  'WebSocket close frame received',
  'Peer did not complete the close handshake in time',
  "A ping wasn't received from the server before the timeout",
  "A pong wasn't received from the server before the timeout",
] as const

/**
 * A logger for Bolt and Slack's clients, which put whole payloads and headers into their debug lines.
 * Passes on the level, the library's name, a known text, and of errors what the log allows. A warning
 * or an error without a known text leaves a line that says just that; other lines vanish.
 * Give each library an instance of its own: Bolt sets the level of the one that it gets.
 */
export function createLibraryLogger(log: Log, library: string): Logger {
  let level = LogLevel.DEBUG
  const say =
    (at: 'debug' | 'info' | 'warn' | 'error') =>
    (...said: unknown[]): void => {
      if (ORDER.indexOf(at) < ORDER.indexOf(level)) return
      const first = said[0]
      const text =
        typeof first === 'string' ? KNOWN_TEXTS.find((known) => first.startsWith(known)) : undefined
      const error = said.find((part) => part instanceof Error)
      if (text !== undefined) log[at](text, { library, error })
      else if (error !== undefined || at === 'warn' || at === 'error') {
        log[at]('message of a library withheld', { library, error })
      }
    }
  return {
    debug: say('debug'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    getLevel: () => level,
    setLevel: (wanted) => {
      level = wanted
    },
    setName: () => undefined,
  }
}

const ORDER: readonly string[] = [LogLevel.DEBUG, LogLevel.INFO, LogLevel.WARN, LogLevel.ERROR]
