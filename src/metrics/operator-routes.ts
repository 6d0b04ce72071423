import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../config.ts'
import type { Log } from '../log.ts'
import { answerEmpty, answerJson, type Route, type Routes } from '../slack/receivers/web-server.ts'

export type OperatorRoutesInput = {
  readonly log: Log
  /** Started, and not stopping. */
  readonly isReady: () => boolean
  readonly databaseAnswers: () => Promise<boolean>
  readonly metrics: () => Promise<{ type: string; text: string }>
  readonly metricsToken: string | undefined
  readonly mode: 'socket' | 'http'
}

/** What whoever watches over Onward asks, beside GET /healthz. */
export function operatorRoutes(input: OperatorRoutesInput): Routes {
  return { '/readyz': readyRoute(input), '/metrics': metricsRoute(input) }
}

function readyRoute({ isReady, databaseAnswers, log }: OperatorRoutesInput): Route {
  return {
    method: 'GET',
    handle(_request, response) {
      const refused = (reason: string) => answerJson(response, 503, { status: 'unavailable', reason })
      if (!isReady()) return refused('starting or stopping')
      databaseAnswers()
        .then((answers) =>
          answers ? answerJson(response, 200, { status: 'ok' }) : refused('the database does not answer'),
        )
        .catch((error: unknown) => {
          log.error('the database could not be asked', { error })
          refused('the database does not answer')
        })
    },
  }
}

function metricsRoute(input: OperatorRoutesInput): Route {
  return {
    method: 'GET',
    handle(request, response) {
      const refusal = refusalOf(request, input)
      if (refusal !== null) return answerEmpty(response, refusal)
      input
        .metrics()
        .then(({ type, text }) => {
          response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
          response.end(text)
        })
        .catch((error: unknown) => {
          input.log.error('the metrics could not be read', { error })
          answerEmpty(response, 500)
        })
    },
  }
}

/**
 * With a token whoever has it may read, from anywhere. Without one only this computer may, and only in Socket
 * Mode: over HTTP a proxy on this computer leads the whole internet to the port, and looks like it.
 */
function refusalOf(
  request: IncomingMessage,
  { metricsToken, mode }: Pick<OperatorRoutesInput, 'metricsToken' | 'mode'>,
): 401 | 404 | null {
  if (metricsToken !== undefined) {
    return isSame(request.headers.authorization ?? '', `Bearer ${metricsToken}`) ? null : 401
  }
  return mode === 'socket' && isFromHere(request) ? null : 404
}

/** Neither led here by a proxy, nor by a page in the browser under a name of its own. */
function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const address = socket.remoteAddress?.replace(/^::ffff:/, '') ?? ''
  const isLed = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'].some(
    (name) => headers[name] !== undefined,
  )
  const isLocal = address === '::1' || isLoopback(`http://${address}`)
  return isLocal && !isLed && isLoopback(`http://${headers.host ?? ''}`)
}

/** Compared by hashes of one length: how long it takes tells nothing of the token. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}
