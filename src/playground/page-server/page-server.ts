import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { StartError } from '../../start-error.ts'
import { whyRefused } from './admit.ts'
import { assetAt, CONTENT_SECURITY_POLICY } from './assets.ts'
import { performAct } from './perform-act.ts'
import { personParts } from './person-parts.ts'
import { readAct } from './read-act.ts'
import type { Stage } from './stage.ts'
import { outboxRows, storedRowsOf } from './stored-rows.ts'
import { openStream, type Stream } from './stream.ts'
import { createTimeControl } from './time-control.ts'
import { wireCards, wireDetail } from './wire-cards.ts'
import { workspacePart } from './workspace-part.ts'

const TEAM = { id: 'T0LOCAL', name: 'Riverside Job Club', botId: 'U0LOCALBOT' }
const BODY_LIMIT_BYTES = 1_000_000

export type PageServer = { readonly url: string; close(): Promise<void> }

/** Serves the page, what it shows, and what it does, on 127.0.0.1 only. Throws a StartError for a taken port. */
export async function startPageServer(stage: Stage, port: number): Promise<PageServer> {
  const desk = createDesk(stage)
  const server = createServer((request, response) => {
    desk.answer(request, response).catch((error: unknown) => {
      stage.log.error('the page could not be answered', { error })
      if (!response.headersSent) plain(response, 500, 'Something went wrong here. The terminal says more.')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new StartError(`Port ${port} can't be listened on. Choose another with --port.`, { cause }))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  desk.port = taken
  return {
    url: `http://127.0.0.1:${taken}/`,
    async close() {
      desk.close()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

type Desk = {
  port: number
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): void
}

function createDesk(stage: Stage): Desk {
  const { slack, onward, clock } = stage
  const streams = new Set<Stream>()
  const look = () => {
    for (const stream of streams) stream.look()
  }
  const time = createTimeControl(stage, look)
  const workspace = workspacePart(stage.manifest, TEAM.name, TEAM.botId)
  const people = new Map(workspace.people.map((person) => [person.id, person]))
  const ends = slack.onChange(look)
  clock.onMoved(look)

  function stream(response: ServerResponse, parts: () => Promise<{ key: string; value: unknown }[]>): void {
    const opened = openStream(response, parts, (error) =>
      stage.log.error('the page could not be shown a change', { error }),
    )
    streams.add(opened)
    response.on('close', () => {
      opened.close()
      streams.delete(opened)
    })
  }

  async function partsFor(person: string) {
    return [
      { key: 'workspace', value: workspace },
      { key: 'clock', value: await time.part() },
      ...personParts(slack.seenBy(person)),
    ]
  }

  async function behindFor(person: string) {
    const nameOf = (id: string) => people.get(id)?.name ?? id
    return [
      { key: 'wire', value: wireCards(slack.wire) },
      { key: 'outbox', value: await outboxRows(onward.database, TEAM.id, nameOf) },
      { key: 'stored', value: await storedRowsOf(onward.database, TEAM.id, person) },
    ]
  }

  return {
    port: 0,
    async answer(request, response) {
      const why = whyRefused(request, this.port)
      if (why !== undefined) return plain(response, 403, why)
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const person = url.searchParams.get('person') ?? ''
      if (request.method === 'POST' && url.pathname === '/act' && people.has(person)) {
        const act = readAct(await bodyOf(request))
        if (act === undefined) return plain(response, 400, 'That can not be done here.')
        return json(response, await performAct({ slack, time }, person, act))
      }
      if (request.method !== 'GET') return plain(response, 405, 'Not here.')
      if (url.pathname === '/sights' && people.has(person)) return stream(response, () => partsFor(person))
      if (url.pathname === '/behind' && people.has(person)) return stream(response, () => behindFor(person))
      if (url.pathname === '/file' && people.has(person)) {
        return sendFile(response, stage, person, url.searchParams.get('id') ?? '')
      }
      if (url.pathname === '/wire') {
        const detail = wireDetail(slack.wire, Number(url.searchParams.get('n')))
        return plain(response, detail === undefined ? 404 : 200, detail ?? 'Not there.')
      }
      const asset = assetAt(url.pathname)
      if (asset === undefined) return plain(response, 404, 'There is no such page.')
      response.writeHead(200, headers(asset.type)).end(asset.body)
    },
    close() {
      ends()
      for (const open of streams) open.close()
    },
  }
}

/** A file that Onward gave this person, to be saved. */
function sendFile(response: ServerResponse, { slack }: Stage, person: string, id: string): void {
  const file = slack
    .seenBy(person)
    .conversations.flatMap((place) => place.messages.flatMap((message) => message.files ?? []))
    .find((one) => one.id === id)
  if (file === undefined) {
    plain(response, 404, 'There is no such file.')
    return
  }
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`
  response
    .writeHead(200, { ...headers('application/octet-stream'), 'content-disposition': disposition })
    .end(file.content)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > BODY_LIMIT_BYTES) return ''
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, headers('text/plain; charset=utf-8')).end(text)
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, headers('application/json')).end(JSON.stringify(value))
}
