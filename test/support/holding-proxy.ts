import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** A way to Slack's Web API on which an answer can be held back after Slack has acted. */
export interface HoldingProxy {
  /** For SLACK_API_URL. */
  readonly apiUrl: string
  /** Holds back the answer to the next call of a method whose arguments hold that text. */
  holdNext(method: string, holding: string): HeldAnswer
  close(): Promise<void>
}

export interface HeldAnswer {
  /** Resolves when Slack has acted and answered. */
  readonly answered: Promise<void>
  release(): void
}

/** Passes everything on to the Web API at `apiUrl`. */
export async function holdingProxy(apiUrl: string): Promise<HoldingProxy> {
  const holds = new Set<{ method: string; holding: string; answered: () => void; released: Promise<void> }>()

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.url?.replace('/api/', '') ?? ''
    const { 'content-type': contentType = '', authorization = '' } = request.headers
    const headers = { 'content-type': contentType, ...(authorization ? { authorization } : {}) }
    const body = await text(request)
    const answer = await fetch(`${apiUrl}${method}`, { method: 'POST', headers, body })
    const answered = await answer.text()
    const hold = [...holds].find((one) => one.method === method && decoded(body).includes(one.holding))
    if (hold) {
      holds.delete(hold)
      hold.answered()
      await hold.released
    }
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(answered)
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    holdNext(method, holding) {
      const answered = Promise.withResolvers<void>()
      const released = Promise.withResolvers<void>()
      holds.add({ method, holding, answered: answered.resolve, released: released.promise })
      return { answered: answered.promise, release: released.resolve }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The client sends forms: their values in plain letters. */
function decoded(body: string): string {
  return [...new URLSearchParams(body).values()].join('\n')
}
