import { createHmac } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { DeliveryFailure, Envelope, Handed, RawReply, Transport } from './deliveries.ts'
import type { JsonObject } from './json.ts'

/**
 * Slack's signature of a request body: v0=HMAC-SHA256(secret, "v0:timestamp:body"), the timestamp in seconds of real
 * time, since receivers compare it with theirs.
 * Source: docs.slack.dev, "Verifying requests from Slack".
 */
export function signatureOf(signingSecret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')}`
}

/** Delivers by signed requests to the app's address, if it has one yet. `now`: real milliseconds. */
export function createHttpDelivery(
  address: () => string | undefined,
  signingSecret: string,
  now: () => number,
): Transport {
  let agent = new Agent({ keepAlive: true })

  return {
    hand: (envelope, attempt, lastFailure) => {
      const url = address()
      if (!url) return undefined
      const { contentType, body } = encode(envelope)
      const timestamp = Math.floor(now() / 1000)
      const headers: Record<string, string | number> = {
        'content-type': contentType,
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signatureOf(signingSecret, timestamp, body),
      }
      if (attempt > 0) {
        headers['x-slack-retry-num'] = attempt
        headers['x-slack-retry-reason'] = retryReason(lastFailure)
      }
      return post(url, agent, headers, body)
    },
    cut: () => {
      agent.destroy()
      agent = new Agent({ keepAlive: true })
    },
    close: () => agent.destroy(),
  }
}

function retryReason(failure: DeliveryFailure | undefined): string {
  if (failure === 'timeout') return 'http_timeout'
  return failure === 'url_unreachable' ? 'connection_failed' : 'http_error'
}

/** The body as Slack encodes it: JSON for events, a form for commands, a form with one `payload` for the rest. */
function encode({ kind, body }: Envelope): { contentType: string; body: string } {
  if (kind === 'events_api') return { contentType: 'application/json', body: JSON.stringify(body) }
  const fields = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)])
  const form = kind === 'interactive' ? { payload: JSON.stringify(body) } : Object.fromEntries(fields)
  return { contentType: 'application/x-www-form-urlencoded', body: new URLSearchParams(form).toString() }
}

function post(url: string, agent: Agent, headers: Record<string, string | number>, body: string): Handed {
  const outgoing = request(url, { method: 'POST', agent, headers })
  const reply = new Promise<RawReply>((resolve) => {
    let isConnected = false
    outgoing.on('finish', () => {
      isConnected = true
    })
    outgoing.on('response', (response) => {
      readAnswer(response).then(resolve, () => resolve({ why: 'connection_lost' }))
    })
    outgoing.on('error', () => resolve({ why: isConnected ? 'connection_lost' : 'url_unreachable' }))
  })
  const flushed = new Promise<void>((resolve) => {
    outgoing.on('finish', resolve)
    outgoing.on('close', resolve)
  })
  outgoing.end(body)
  return { via: 'http', flushed, reply, drop: () => outgoing.destroy() }
}

async function readAnswer(response: IncomingMessage): Promise<RawReply> {
  const body = await text(response)
  const status = response.statusCode ?? 0
  if (status < 200 || status > 299) {
    const why: DeliveryFailure = `http_${status}`
    return { why }
  }
  const isJson = response.headers['content-type']?.includes('json')
  const payload: JsonObject | string = isJson && body ? JSON.parse(body) : body
  return { payload }
}
