import type { IncomingMessage, ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { App, BufferedIncomingMessage } from '@slack/bolt'
import * as HTTPModuleFunctions from '@slack/bolt/dist/receivers/HTTPModuleFunctions.js'
import { createIntake, type Delivery } from './intake.ts'
import {
  DRAIN_MS,
  type HttpReceiverOptions,
  isBody,
  type OnwardReceiver,
  type SlackBody,
} from './receiver.ts'
import { answerEmpty, createHealthRoute, createWebServer } from './web-server.ts'

/** Slack's own limit for a view is a quarter of this; nothing else that it sends is larger. */
const BODY_LIMIT_BYTES = 1_000_000

/** Slack waits 3 seconds. After that, as in Bolt's receiver, the request is closed with a 404. */
const UNANSWERED_MS = 3_001

/**
 * Receives Slack's signed requests on /slack/events. Forged, unsigned and old requests (5 minutes) get 401
 * and reach nobody; while stop() drains, every request gets 503. An event is acknowledged after it was
 * recorded; when that fails, 500 asks Slack to send it again.
 */
export function createHttpReceiver(options: HttpReceiverOptions): OnwardReceiver {
  const { log } = options
  const intake = createIntake(options)
  let app: App | undefined
  let stopping = false
  let started = false
  let listening: Promise<void> | undefined

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (stopping || !started || app === undefined) return answerEmpty(response, 503)
    const reading = await readRequest(request, options.signingSecret)
    if (reading.kind === 'refused') {
      log.warn('request to the events path refused', { status: reading.status })
      answerEmpty(response, reading.status)
    } else if (reading.body.ssl_check === '1') HTTPModuleFunctions.buildSSLCheckResponse(response)
    else if (reading.body.type === 'url_verification') {
      HTTPModuleFunctions.buildUrlVerificationResponse(response, reading.body)
    } else await intake.receive(app, createDelivery(reading.body, request, response))
  }

  const server = createWebServer({
    ...options.routes,
    '/healthz': createHealthRoute(() => !stopping && options.isReady()),
    '/slack/events': {
      method: 'POST',
      handle(request, response) {
        handle(request, response).catch((error: unknown) => {
          log.error('request to the events path failed', { error })
          answerEmpty(response, 500)
        })
      },
    },
  })

  function listen(): Promise<void> {
    listening ??= server
      .listen(options.port, options.host)
      .then((port) => log.info('listening', { mode: 'http', port }))
    return listening
  }

  return {
    init(bolt) {
      app = bolt
    },
    listen,
    async start() {
      started = true
      await listen()
    },
    async stop() {
      stopping = true
      if (!(await intake.settled(DRAIN_MS))) log.warn('stopped with work in flight')
      intake.close()
      await server.close()
    },
  }
}

type Reading =
  | { readonly kind: 'read'; readonly body: SlackBody }
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 413 }

async function readRequest(request: IncomingMessage, signingSecret: string): Promise<Reading> {
  let buffered: BufferedIncomingMessage
  try {
    const limits = { enabled: true, signingSecret, bodyLimit: BODY_LIMIT_BYTES }
    buffered = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(limits, request)
  } catch (error) {
    if (!HTTPModuleFunctions.isRawBodyError(error)) return { kind: 'refused', status: 401 }
    return { kind: 'refused', status: error.statusCode === 413 ? 413 : 400 }
  }
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(buffered)
    return isBody(body) ? { kind: 'read', body } : { kind: 'refused', status: 400 }
  } catch {
    return { kind: 'refused', status: 400 }
  }
}

function createDelivery(body: SlackBody, request: IncomingMessage, response: ServerResponse): Delivery {
  const retryNum = HTTPModuleFunctions.extractRetryNumFromHTTPRequest(request)
  const retryReason = HTTPModuleFunctions.extractRetryReasonFromHTTPRequest(request)
  const unanswered = setTimeout(() => answerEmpty(response, 404), UNANSWERED_MS)
  return {
    body,
    // Signed, or it would not have come this far. Whole seconds.
    notBefore: Number(request.headers['x-slack-request-timestamp']) * 1_000,
    ...(retryNum === undefined ? {} : { retryNum }),
    ...(retryReason === undefined ? {} : { retryReason }),
    async acknowledge(payload) {
      clearTimeout(unanswered)
      if (!response.headersSent) HTTPModuleFunctions.buildContentResponse(response, payload)
      // It leaves at the end of this turn: what follows would hold it up, as SQLite's awaits never yield.
      await nextTurn()
    },
    refuse() {
      clearTimeout(unanswered)
      answerEmpty(response, 500)
    },
  }
}
