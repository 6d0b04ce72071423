import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { DeliveryFailure, Handed, Transport } from './deliveries.ts'
import { asObject } from './json.ts'

const pingEveryMs = 5000
const warnedSocketLivesMs = 10_000

/** Slack's side of Socket Mode. */
export interface SocketMode extends Transport {
  /** A one-time address to connect to, below `base` (ws://127.0.0.1:PORT). */
  issueUrl(base: string): string
  /** Takes over a connection that asks to become a socket; refuses one without a valid ticket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** How many sockets have been greeted and are open. */
  readonly open: number
  /** Tells every socket to go elsewhere, as Slack does: 'warning' leaves it open for ten more seconds. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void
}

interface Connection {
  n: number
  socket: WebSocket
  isLeaving: boolean
  waiting: Map<string, (answer: { payload: unknown } | { why: DeliveryFailure }) => void>
}

/** Sockets for one app; `isHalted` says when nothing that arrives may count, `changed` hears of comings and goings. */
export function createSocketMode(appId: string, isHalted: () => boolean, changed: () => void): SocketMode {
  const server = new WebSocketServer({ noServer: true })
  const connections = new Set<Connection>()
  const tickets = new Set<string>()
  let connected = 0
  let envelopes = 0
  let issued = 0
  let turn = 0

  const greet = (socket: WebSocket) => {
    connected += 1
    const connection: Connection = { n: connected, socket, isLeaving: false, waiting: new Map() }
    connections.add(connection)
    const ping = setInterval(() => socket.ping(), pingEveryMs)
    socket.on('message', (data) => {
      if (!isHalted()) readAck(connection, data.toString())
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearInterval(ping)
      connections.delete(connection)
      for (const answer of connection.waiting.values()) answer({ why: 'connection_lost' })
      changed()
    })
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: connections.size,
        debug_info: {
          host: 'applink-local',
          started: '',
          build_number: 1,
          approximate_connection_time: 18060,
        },
        connection_info: { app_id: appId },
      }),
    )
    changed()
  }

  return {
    issueUrl: (base) => {
      issued += 1
      const ticket = `ticket-${issued}`
      tickets.add(ticket)
      return `${base}/link/?ticket=${ticket}&app_id=${appId}`
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? ''
      if (isHalted() || !tickets.delete(ticket)) return void socket.destroy()
      server.handleUpgrade(request, socket, head, greet)
    },
    get open() {
      return connections.size
    },
    hand: ({ kind, body }, attempt, lastFailure) => {
      const ready = [...connections].filter((one) => !one.isLeaving)
      turn += 1
      const connection = ready[turn % ready.length]
      if (!connection) return undefined
      envelopes += 1
      const id = `00000000-0000-4000-8000-${envelopes.toString(16).padStart(12, '0')}`
      const retry =
        kind === 'events_api' ? { retry_attempt: attempt, retry_reason: lastFailure ? 'timeout' : '' } : {}
      const envelope = {
        envelope_id: id,
        type: kind,
        accepts_response_payload: kind !== 'events_api',
        ...retry,
      }
      return send(connection, id, JSON.stringify({ ...envelope, payload: body }))
    },
    disconnect: (reason) => {
      for (const connection of connections) {
        const { socket } = connection
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-local' } }))
        connection.isLeaving = reason !== 'warning'
        setTimeout(() => socket.close(), reason === 'warning' ? warnedSocketLivesMs : 0).unref()
      }
    },
    cut: () => {
      for (const { socket } of connections) socket.terminate()
    },
    close: () => {
      for (const { socket } of connections) socket.terminate()
      server.close()
    },
  }
}

function readAck(connection: Connection, data: string): void {
  const message = asObject(JSON.parse(data))
  const id = String(message?.envelope_id)
  connection.waiting.get(id)?.({ payload: message?.payload })
  connection.waiting.delete(id)
}

function send(connection: Connection, id: string, data: string): Handed {
  const { socket, waiting } = connection
  const reply = new Promise<{ payload: unknown } | { why: DeliveryFailure }>((resolve) =>
    waiting.set(id, resolve),
  )
  const flushed = new Promise<void>((resolve) => socket.send(data, () => resolve()))
  return { via: connection.n, flushed, reply, drop: () => socket.terminate() }
}
