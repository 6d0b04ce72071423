import { SocketModeClient } from '@slack/socket-mode'
import type { Log } from '../../log.ts'
import { createLibraryLogger } from '../library-logger.ts'
import { createInFlight } from './in-flight.ts'
import type { Delivery } from './intake.ts'
import { isBody, type SlackBody } from './receiver.ts'

export interface ConnectionOptions {
  readonly log: Log
  readonly appToken: string
  readonly slackApiUrl: string
  /** Ends the attempt to connect; an open connection is ended by `retire`. */
  readonly signal: AbortSignal
  /** Must not reject. */
  readonly receive: (delivery: Delivery) => Promise<void>
}

/** One connection that has said hello. It never reconnects: it is replaced. */
export interface Connection {
  /** Resolves when a replacement is needed: Slack announced the end, or the socket is gone. */
  readonly over: Promise<void>
  /** Resolves when the socket is gone. */
  readonly closed: Promise<void>
  /** Closes once every envelope that came over it was answered, or after `withinMs`. Never rejects. */
  retire(withinMs: number): Promise<void>
}

const CONNECT_MS = 10_000
const CALL_MS = 10_000
/** The client pings at a third of this; 5 s, its default, gives up on networks that are merely slow. */
const PONG_MS = 10_000
/** Slack waits 3 s for an acknowledgement, so there is nothing to stay for after that. */
const ANNOUNCED_END_MS = 3_000
const CLOSE_MS = 1_000
const LONGEST_ANNOUNCEMENT = 1_000
const ANNOUNCEMENT = 'disconnect'

/**
 * Opens one connection and resolves at Slack's hello; rejects with the client's error, within 10 s of
 * each step. The client's own reconnecting is off: its waits are long, some errors end it for good and
 * others leave an unhandled rejection.
 */
export async function openConnection(options: ConnectionOptions): Promise<Connection> {
  const giveUp = new AbortController()
  const signal = AbortSignal.any([options.signal, giveUp.signal])
  const client = createClient(options, signal)
  const answering = createInFlight()
  const over = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<void>()
  let lastError: unknown
  let openedAt = Date.now()
  client.on('error', (error: unknown) => {
    lastError = error
  })
  client.on('disconnected', () => {
    over.resolve()
    closed.resolve()
  })
  client.on('slack_event', (envelope: Envelope) => {
    // The client hands on whatever came, and Slack may add kinds of messages that are no envelopes.
    if (typeof envelope.envelope_id !== 'string' || !isBody(envelope.body)) return
    void receive(options, envelope, { openedAt, answered: answering.begin() })
  })
  const connection: Connection = {
    over: over.promise,
    closed: closed.promise,
    async retire(withinMs) {
      await Promise.race([answering.settled(withinMs), closed.promise])
      await close(client)
    },
  }
  client.on(END_ANNOUNCED, () => {
    over.resolve()
    void connection.retire(ANNOUNCED_END_MS)
  })
  await connect(client, giveUp, signal).catch((error: unknown) => {
    throw error ?? lastError ?? new Error('closed before hello')
  })
  openedAt = Date.now()
  return connection
}

async function connect(
  client: SocketModeClient,
  giveUp: AbortController,
  signal: AbortSignal,
): Promise<void> {
  // The second call cuts off at once. One call alone, while the socket opens, leaves a timer of 30 s behind.
  const cutOff = (): void => {
    void client.disconnect()
    void client.disconnect()
  }
  const deadline = setTimeout(() => giveUp.abort(), CONNECT_MS)
  signal.addEventListener('abort', cutOff)
  try {
    await client.start()
    if (signal.aborted) {
      await close(client)
      throw signal.reason
    }
  } finally {
    clearTimeout(deadline)
    signal.removeEventListener('abort', cutOff)
  }
}

/** A peer that does not answer the close frame is cut off: the second call does that. */
async function close(client: SocketModeClient): Promise<void> {
  const cut = setTimeout(() => void client.disconnect(), CLOSE_MS)
  await client.disconnect()
  clearTimeout(cut)
}

interface Envelope {
  readonly ack: (payload?: unknown) => Promise<void>
  readonly envelope_id: string
  readonly body: SlackBody
  readonly retry_num?: number
  readonly retry_reason?: string
}

async function receive(
  { log, receive }: ConnectionOptions,
  envelope: Envelope,
  { openedAt, answered }: { openedAt: number; answered: () => void },
): Promise<void> {
  await receive({
    // Nothing came before its connection stood.
    notBefore: openedAt,
    body: envelope.body,
    envelopeId: envelope.envelope_id,
    ...(envelope.retry_num === undefined ? {} : { retryNum: envelope.retry_num }),
    ...(envelope.retry_reason === undefined ? {} : { retryReason: envelope.retry_reason }),
    async acknowledge(payload) {
      // As with a closed HTTP request, a lost answer is no reason to stop half-way through a listener.
      await envelope
        .ack(payload)
        .catch((error: unknown) => log.warn('an acknowledgement was lost', { error }))
      answered()
    },
    refuse: answered,
  })
  answered()
}

const END_ANNOUNCED = Symbol('Slack announced the end of the connection')

/** An announcement is short and has the word: what members send is hardly ever read twice. */
function announcesEnd(message: string): boolean {
  const mayDo = message.length < LONGEST_ANNOUNCEMENT && message.includes(ANNOUNCEMENT)
  return mayDo && JSON.parse(message).type === ANNOUNCEMENT
}

/** Slack's client, made not to hang up at once when Slack announces the end of the connection. */
class Client extends SocketModeClient {
  protected override async onWebSocketMessage(data: string | ArrayBuffer, isBinary: boolean): Promise<void> {
    try {
      if (typeof data === 'string' && announcesEnd(data)) this.emit(END_ANNOUNCED)
      else await super.onWebSocketMessage(data, isBinary)
    } catch (error) {
      // Nobody awaits this: a message that can't be read would end the process.
      this.emit('error', error)
    }
  }
}

function createClient({ log, appToken, slackApiUrl }: ConnectionOptions, signal: AbortSignal): Client {
  return new Client({
    appToken,
    logger: createLibraryLogger(log, 'socket-mode'),
    autoReconnectEnabled: false,
    clientPingTimeout: PONG_MS,
    clientOptions: {
      slackApiUrl,
      timeout: CALL_MS,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      fetch: (url, init) =>
        fetch(url, { ...init, signal: init?.signal ? AbortSignal.any([signal, init.signal]) : signal }),
    },
  })
}
