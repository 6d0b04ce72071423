import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Envelope, Transport } from './deliveries.ts'
import type { JsonObject } from './json.ts'
import { type Connection, handTo, serveSocket } from './socket-connection.ts'

const warnedSocketLivesMs = 10_000

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled'

/** Slack's side of Socket Mode. */
export interface SocketMode extends Transport {
  /** A one-time address to connect to, below `base` (ws://127.0.0.1:PORT). */
  issueUrl(base: string): string
  /** Takes over a connection that asks to become a socket; refuses one without a valid ticket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** How many sockets have been greeted and are open. */
  readonly open: number
  /** Tells every socket to go elsewhere, as Slack does: 'warning' leaves it open for ten more seconds. */
  disconnect(reason: DisconnectReason): void
}

/** Sockets for one app; `isHalted` says when nothing that arrives may count, `changed` hears of comings and goings. */
export function createSocketMode(appId: string, isHalted: () => boolean, changed: () => void): SocketMode {
  const server = new WebSocketServer({ noServer: true })
  const connections = new Set<Connection>()
  const tickets = new Set<string>()
  const count = { connections: 0, envelopes: 0, tickets: 0 }

  const greet = (socket: WebSocket) => {
    count.connections += 1
    const connection = serveSocket(count.connections, socket, isHalted, () => {
      connections.delete(connection)
      changed()
    })
    connections.add(connection)
    socket.send(JSON.stringify(hello(appId, connections.size)))
    changed()
  }
  const terminateAll = () => {
    for (const { socket } of connections) socket.terminate()
  }

  return {
    issueUrl: (base) => {
      count.tickets += 1
      tickets.add(`ticket-${count.tickets}`)
      return `${base}/link/?ticket=ticket-${count.tickets}&app_id=${appId}`
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? ''
      if (isHalted() || !tickets.delete(ticket)) return void socket.destroy()
      server.handleUpgrade(request, socket, head, greet)
    },
    get open() {
      return connections.size
    },
    hand: (envelope, attempt, lastFailure) => {
      const ready = [...connections].filter((one) => !one.isLeaving)
      count.envelopes += 1
      const connection = ready[count.envelopes % ready.length]
      if (!connection) return undefined
      const retry = { retry_attempt: attempt, retry_reason: lastFailure ? 'timeout' : '' }
      return handTo(connection, wrap(envelope, count.envelopes, retry))
    },
    disconnect: (reason) => {
      for (const connection of connections) sendAway(connection, reason)
    },
    cut: terminateAll,
    close: () => {
      terminateAll()
      server.close()
    },
  }
}

function hello(appId: string, connections: number): JsonObject {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'applink-local', build_number: 1, approximate_connection_time: 18060 },
    connection_info: { app_id: appId },
  }
}

/** The envelope as it travels; only events say which attempt it is, and only they take no payload back. */
function wrap({ kind, body }: Envelope, n: number, retry: JsonObject): { id: string; data: string } {
  const id = `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
  const isEvent = kind === 'events_api'
  const outer = { envelope_id: id, type: kind, accepts_response_payload: !isEvent, ...(isEvent ? retry : {}) }
  return { id, data: JSON.stringify({ ...outer, payload: body }) }
}

function sendAway(connection: Connection, reason: DisconnectReason): void {
  const { socket } = connection
  socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-local' } }))
  connection.isLeaving = reason !== 'warning'
  setTimeout(() => socket.close(), reason === 'warning' ? warnedSocketLivesMs : 0).unref()
}
