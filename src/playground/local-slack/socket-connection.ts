import type { WebSocket } from 'ws'
import type { Handed, RawReply } from './deliveries.ts'
import { asObject } from './json.ts'

const pingEveryMs = 5000

/** One open socket of the app, and the envelopes on it that wait for an answer. */
export interface Connection {
  n: number
  socket: WebSocket
  /** Told to go: gets nothing new. */
  isLeaving: boolean
  waiting: Map<string, (answer: RawReply) => void>
}

/** Listens to a socket for acknowledgements and pings it, until it closes and fails what still waits on it. */
export function serveSocket(
  n: number,
  socket: WebSocket,
  isHalted: () => boolean,
  closed: () => void,
): Connection {
  const connection: Connection = { n, socket, isLeaving: false, waiting: new Map() }
  const ping = setInterval(() => socket.ping(), pingEveryMs)
  socket.on('message', (data) => {
    if (!isHalted()) readAck(connection, data.toString())
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearInterval(ping)
    for (const answer of connection.waiting.values()) answer({ why: 'connection_lost' })
    closed()
  })
  return connection
}

function readAck({ waiting }: Connection, data: string): void {
  const message = asObject(JSON.parse(data))
  const id = String(message?.envelope_id)
  waiting.get(id)?.({ payload: message?.payload })
  waiting.delete(id)
}

/** Sends an envelope down this socket. */
export function handTo(
  { n, socket, waiting }: Connection,
  { id, data }: { id: string; data: string },
): Handed {
  const reply = new Promise<RawReply>((resolve) => waiting.set(id, resolve))
  const flushed = new Promise<void>((resolve) => socket.send(data, () => resolve()))
  return { via: n, flushed, reply, drop: () => socket.terminate() }
}
