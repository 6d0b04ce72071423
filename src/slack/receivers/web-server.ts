import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ReceiverError } from './receiver.ts'

export interface Route {
  readonly method: 'GET' | 'POST'
  handle(request: IncomingMessage, response: ServerResponse): void
}

/** Routes by their exact path. */
export type Routes = Readonly<Record<string, Route>>

/** An HTTP server with the given exact paths: every other path is 404, another method 405. */
export interface WebServer {
  /** Listens on one address, or on all interfaces, and resolves with the port. Rejects with a ReceiverError. */
  listen(port: number, host?: string): Promise<number>
  /** Closes at once, open connections included. Safe to repeat, and before `listen`. */
  close(): Promise<void>
}

/** A request that is not here whole by then is cut off: Slack's take milliseconds. */
const REQUEST_MS = 10_000

/** More than Slack opens; further ones are closed at once. Each takes memory, and one of the files that may be open. */
const CONNECTIONS = 2_000

export function createWebServer(
  routes: Routes,
  { requestMs = REQUEST_MS, connections = CONNECTIONS } = {},
): WebServer {
  const timeouts = {
    headersTimeout: requestMs,
    requestTimeout: requestMs,
    // Node looks only every half a minute otherwise.
    connectionsCheckingInterval: requestMs / 10,
  }
  const server = createServer(timeouts, (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined
    if (route === undefined) answerEmpty(response, 404)
    else if (route.method !== request.method) answerEmpty(response, 405, { allow: route.method })
    else route.handle(request, response)
  })
  server.maxConnections = connections
  return {
    listen: (port, host) => listen(server, port, host),
    async close() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      server.closeAllConnections()
      await closed
    },
  }
}

/** GET /healthz: whether the app can answer members. */
export function createHealthRoute(isHealthy: () => boolean): Route {
  return {
    method: 'GET',
    handle(_request, response) {
      const healthy = isHealthy()
      answerJson(response, healthy ? 200 : 503, { status: healthy ? 'ok' : 'unavailable' })
    },
  }
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

/** Answers without a body, unless an answer was begun. A refused connection is not kept open. */
export function answerEmpty(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) return
  response.writeHead(status, { connection: 'close', ...headers })
  response.end()
}

function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `Port ${port} can't be listened on. Set PORT to one that is free, or stop what uses it.`
      reject(new ReceiverError('port_unavailable', message, { cause }))
    })
    // Closed before it listened: node then calls neither of the two others.
    server.once('close', () => resolve(port))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
