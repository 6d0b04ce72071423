import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { SlackCore } from './core.ts'
import type { RequestAction } from './faults.ts'
import type { JsonObject } from './json.ts'
import { readBody, readCall, readUpload } from './request-body.ts'
import { answerResponseUrl } from './respond.ts'
import { SlackError } from './slack-error.ts'
import { callMethod, errorAnswer, type HttpAnswer } from './web-api.ts'
import type { WireRequest } from './wire-log.ts'

/** The HTTP side of the local Slack, on a free port of 127.0.0.1. */
export interface SlackServer {
  server: Server
  port: number
  /** Destroys every open connection; new ones are taken. */
  cut(): void
  /** Rejects with whatever went wrong inside the local Slack while it ran. */
  close(): Promise<void>
}

/** A request that was read: its name for log and faults, and what it does. */
interface Exchange {
  method: string
  args: JsonObject
  token: WireRequest['token']
  effect: () => HttpAnswer
}

/** Starts listening; `core` is asked for only once requests come. */
export async function startServer(core: () => SlackCore): Promise<SlackServer> {
  const sockets = new Set<Socket>()
  const faults: unknown[] = []
  const server = createServer((request, response) => {
    serve(core(), request, response).catch((error: unknown) => {
      faults.push(error)
      request.socket.destroy()
    })
  })
  server.keepAliveTimeout = 120_000
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    server,
    port: portOf(server.address()),
    cut,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      cut()
      await closed
      if (faults.length > 0) throw new AggregateError(faults, 'The local Slack itself failed')
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The local Slack has no port')
  return address.port
}

async function serve(core: SlackCore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A connection that breaks in the middle of a request is nobody's fault here.
  const body = await readBody(request).catch(() => undefined)
  if (!body || core.faults.halted) return void request.socket.destroy()
  // Only pages in a browser name an origin. No page has business here, wherever it comes from.
  if (request.headers.origin !== undefined) {
    return write(response, { status: 403, headers: {}, body: { ok: false, error: 'no_browsers' } })
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const [, area, ...rest] = pathname.split('/')
  const name = rest.join('/')
  if (request.method !== 'POST' || !['api', 'upload', 'respond'].includes(area ?? '')) {
    return write(response, { status: 404, headers: {}, body: { ok: false, error: 'not_found' } })
  }
  const exchange = await readExchange(core, request, body, area ?? '', name, pathname)
  if (core.faults.halted || request.socket.destroyed) return void request.socket.destroy()
  await answer(core, exchange, request, response)
}

async function readExchange(
  core: SlackCore,
  request: IncomingMessage,
  body: Buffer,
  area: string,
  name: string,
  pathname: string,
): Promise<Exchange> {
  if (area === 'upload') {
    const content = await readUpload(request, body)
    const args = { file_id: name, bytes: content.length }
    return { method: 'files.upload', args, token: 'none', effect: () => receive(core, name, content) }
  }
  try {
    const { token, args } = readCall(request, body)
    if (area === 'respond') {
      const effect = () => answerResponseUrl(core, pathname, args)
      return { method: 'response_url', args: { path: pathname, ...args }, token: 'none', effect }
    }
    const effect = () => callMethod(core, name, token, args)
    return { method: name, args, token: core.installation.kindOf(token), effect }
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    return { method: name, args: {}, token: 'none', effect: () => errorAnswer(error) }
  }
}

function receive(core: SlackCore, id: string, content: Buffer): HttpAnswer {
  const isIn = core.uploads.receive(id, content)
  return { status: isIn ? 200 : 400, headers: {}, body: { ok: isIn, bytes: content.length } }
}

/** One request from arrival to answer, with the faults planned for it. */
async function answer(
  core: SlackCore,
  exchange: Exchange,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { faults, wire } = core
  const started = performance.now()
  const { method, args, token, effect } = exchange
  const due = faults.dueForRequest(method)
  const entry = wire.request({ method, args, token })
  const cut = () => void request.socket.destroy()

  const send = async (result: HttpAnswer) => {
    entry.answer = { status: result.status, body: result.body, ms: performance.now() - started }
    wire.updated(entry)
    await write(response, result)
  }
  const strike = async (action: RequestAction): Promise<void> => {
    if (action === 'kill') return faults.kill().then(cut)
    if (action === 'drop-connection') return cut()
    // As from something between Slack and the bot, which knows nothing of what Slack did.
    if (action === 'unreadable') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Try again.</html>')
      return
    }
    if (action !== 'hang') await send(spoiled(action))
  }

  const first = due.take('received')
  if (first) return strike(first)
  const result = effect()
  const second = due.take('accepted')
  if (second) return strike(second)
  await send(result)
  const third = due.take('answered')
  if (third) await strike(third === 'kill' ? 'kill' : 'drop-connection')
}

function spoiled(
  action: Exclude<RequestAction, 'kill' | 'drop-connection' | 'unreadable' | 'hang'>,
): HttpAnswer {
  if (action === 'http-500') return { status: 500, headers: {}, body: { ok: false, error: 'internal_error' } }
  if (action === 'rate-limit') {
    return { status: 429, headers: { 'retry-after': '1' }, body: { ok: false, error: 'ratelimited' } }
  }
  return { status: 200, headers: {}, body: { ok: false, error: action.error } }
}

function write(response: ServerResponse, { status, headers, body }: HttpAnswer): Promise<void> {
  return new Promise((resolve) => {
    response.on('close', resolve)
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(JSON.stringify(body), () => resolve())
  })
}
