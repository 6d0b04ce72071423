import { once } from 'node:events'
import { WebSocket } from 'ws'
import { asObject, type JsonObject } from '../../src/playground/local-slack/json.ts'
import type { LocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import { call } from './small-workspace.ts'

/** A Socket Mode client without a library: sees every message, and acknowledges when told to. */
export interface RawSocket {
  messages: JsonObject[]
  /** The next message that was not taken yet. */
  next(): Promise<JsonObject>
  ack(envelope: JsonObject, payload?: JsonObject): void
  socket: WebSocket
}

/** Connects as the app would and waits for `hello`, which stays the first message. */
export async function connectRaw(slack: LocalSlack): Promise<RawSocket> {
  const { body } = await call(slack, 'apps.connections.open', {}, slack.tokens.app)
  const socket = new WebSocket(String(body.url))
  const messages: JsonObject[] = []
  const hungry: ((message: JsonObject) => void)[] = []
  let taken = 0
  socket.on('message', (data) => {
    const message = asObject(JSON.parse(data.toString())) ?? {}
    messages.push(message)
    const feed = hungry.shift()
    if (feed) {
      taken += 1
      feed(message)
    }
  })
  const next = () => {
    const ready = messages[taken]
    if (!ready) return new Promise<JsonObject>((resolve) => hungry.push(resolve))
    taken += 1
    return Promise.resolve(ready)
  }
  await once(socket, 'open')
  const raw = {
    messages,
    next,
    ack: (envelope: JsonObject, payload: JsonObject = {}) =>
      socket.send(JSON.stringify({ envelope_id: envelope.envelope_id, payload })),
    socket,
  }
  await raw.next()
  return raw
}
