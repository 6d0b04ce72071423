import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { createInbox, type Inbox } from './inbox.ts'

interface Ack {
  readonly envelope_id: string
  readonly payload: unknown
}

/** One connection of the app's, seen from Slack's side. */
export interface SlackSocket {
  readonly acks: Inbox<Ack>
  readonly closed: Promise<void>
  send(message: unknown): void
  /** Sends an envelope and resolves with the payload of its acknowledgement. */
  deliver(envelopeId: string, type: string, payload: unknown): Promise<unknown>
  /** Resolves when the app has read everything that was sent before. */
  read(): Promise<void>
  /** Stops reading, as a peer does that is gone: a close frame gets no answer. */
  freeze(): void
  /** Cuts the connection without a close frame. */
  drop(): void
}

export type OpenAnswer = (response: ServerResponse) => void

/** apps.connections.open and the sockets that it leads to, on loopback. Answers queue up; then it is well. */
export async function startSlack(...answers: OpenAnswer[]) {
  const sockets = createInbox<SlackSocket>()
  const tokens: string[] = []
  const mute = new Set<'next'>()
  const http = createServer((request, response) => {
    tokens.push(request.headers.authorization ?? '')
    request.resume()
    const answer = answers.shift() ?? answerOk(`ws://127.0.0.1:${port}/link`)
    answer(response)
  })
  const ws = new WebSocketServer({ server: http })
  ws.on('connection', (socket) => sockets.push(acceptSocket(socket, !mute.delete('next'))))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    wsUrl: `ws://127.0.0.1:${port}/link`,
    tokens,
    sockets,
    answers,
    /** Leaves the next connection without a hello. */
    muteNext: () => void mute.add('next'),
    /** The nth connection, from 1, once it is there. */
    socket: (nth: number) => sockets.find((socket) => sockets.all.indexOf(socket) === nth - 1),
    async stop() {
      for (const client of ws.clients) client.terminate()
      ws.close()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

function acceptSocket(socket: WebSocket, saysHello: boolean): SlackSocket {
  const acks = createInbox<Ack>()
  const send = (message: unknown): void => socket.send(JSON.stringify(message))
  socket.on('message', (data) => acks.push(JSON.parse(String(data))))
  if (saysHello) send({ type: 'hello', num_connections: 1 })
  return {
    acks,
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
    send,
    async deliver(envelopeId, type, payload) {
      send({ envelope_id: envelopeId, type, payload, accepts_response_payload: true })
      return (await acks.find((ack) => ack.envelope_id === envelopeId)).payload
    },
    read: () =>
      new Promise((resolve) => {
        socket.once('pong', () => resolve())
        socket.ping()
      }),
    freeze: () => socket.pause(),
    drop: () => socket.terminate(),
  }
}

export function answerOk(url: string): OpenAnswer {
  return answerJson({ ok: true, url })
}

export function answerJson(body: unknown, status = 200, headers: Record<string, string> = {}): OpenAnswer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }
}
