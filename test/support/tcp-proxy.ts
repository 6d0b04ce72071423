import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a database that can be cut, or be made to swallow everything without a word. */
export interface TcpProxy {
  /** The url of the database through this way. */
  readonly url: string
  /** Cuts every connection and refuses new ones. */
  cut(): void
  /** Leaves the connections open, and lets nothing through any more. */
  swallow(): void
  mend(): void
  close(): Promise<void>
}

/** A way to the database at `url`. */
export async function tcpProxy(url: string): Promise<TcpProxy> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let state: 'open' | 'cut' | 'swallows' = 'open'
  const server = createServer((inward) => {
    if (state === 'cut') return void inward.destroy()
    const outward = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [inward, outward],
      [outward, inward],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
      from.on('data', (chunk) => {
        if (state === 'open') to.write(chunk)
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const through = new URL(url)
  through.port = String(typeof address === 'object' && address !== null ? address.port : 0)
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: through.href,
    cut() {
      state = 'cut'
      drop()
    },
    swallow() {
      state = 'swallows'
    },
    mend() {
      // What was swallowed is missing from the old connections: they are of no use to anybody.
      if (state === 'swallows') drop()
      state = 'open'
    },
    async close() {
      drop()
      server.close()
      await once(server, 'close')
    },
  }
}
