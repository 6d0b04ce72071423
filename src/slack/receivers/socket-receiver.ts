import type { App } from '@slack/bolt'
import { createIntake } from './intake.ts'
import { keepConnected } from './keep-connected.ts'
import { DRAIN_MS, type OnwardReceiver, type SocketReceiverOptions } from './receiver.ts'
import { type Connection, openConnection } from './socket-connection.ts'
import { createHealthRoute, createWebServer } from './web-server.ts'

/**
 * Receives over two Socket Mode connections, the second opened when the first one stands, so that one
 * carries on while the other is replaced. A connection whose end Slack announces is replaced at once,
 * and stays open until what came over it is answered. Connecting is tried again for ever; what Slack
 * sends while stop() drains is left unanswered, so that Slack sends events again.
 */
export function createSocketReceiver(options: SocketReceiverOptions): OnwardReceiver {
  const { log } = options
  const intake = createIntake(options)
  const connections = new Set<Connection>()
  const stopping = new AbortController()
  const lanes: Promise<void>[] = []
  let app: App | undefined
  let listening: Promise<void> | undefined
  const isHealthy = (): boolean => !stopping.signal.aborted && options.isReady()
  options.measures?.connected(0)
  const server = createWebServer({ ...options.routes, '/healthz': createHealthRoute(isHealthy) })

  function count(change: () => void): void {
    change()
    options.measures?.connected(connections.size)
  }

  async function open(): Promise<Connection> {
    const connection = await openConnection({
      log,
      appToken: options.appToken,
      slackApiUrl: options.slackApiUrl,
      signal: stopping.signal,
      receive: async (delivery) => (app === undefined ? delivery.refuse() : intake.receive(app, delivery)),
    })
    count(() => connections.add(connection))
    void connection.closed.then(() => count(() => connections.delete(connection)))
    if (stopping.signal.aborted) await connection.retire(DRAIN_MS)
    return connection
  }

  function keep(socket: number, onConnected: () => void, mayRefuse: () => boolean): Promise<void> {
    const lane = keepConnected({ log, socket, open, onConnected, mayRefuse, signal: stopping.signal })
    lanes.push(lane)
    return lane
  }

  /** Resolves at the first hello, or when stopped before it. */
  async function connect(): Promise<void> {
    const connected = Promise.withResolvers<void>()
    const onFirst = (): void => {
      connected.resolve()
      if (lanes.length === 1)
        void keep(
          2,
          () => undefined,
          () => false,
        )
    }
    await Promise.race([connected.promise, keep(1, onFirst, () => lanes.length === 1)])
  }

  async function stop(): Promise<void> {
    stopping.abort()
    intake.close()
    const retiring = Array.from(connections, (connection) => connection.retire(DRAIN_MS))
    const [settled] = await Promise.all([intake.settled(DRAIN_MS), ...retiring])
    if (!settled) log.warn('stopped with work in flight')
    await Promise.allSettled(lanes)
    await server.close()
  }

  function listen(): Promise<void> {
    listening ??= server
      .listen(options.port, options.host)
      .then((port) => log.info('listening', { mode: 'socket', port }))
    return listening
  }

  return {
    init(bolt) {
      app = bolt
    },
    listen,
    async start() {
      await listen()
      try {
        await connect()
      } catch (error) {
        await stop()
        throw error
      }
    },
    stop,
  }
}
