import type { IncomingMessage, ServerResponse } from 'node:http'
import { CONTENT_SECURITY_POLICY } from './assets.ts'

const BODY_LIMIT_BYTES = 1_000_000

/** Answers with a body of that type, and with everything that keeps other pages and caches out. */
export function answerWith(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, {
      'content-type': type,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      ...more,
    })
    .end(body)
}

export function answerPlain(response: ServerResponse, status: number, text: string): void {
  answerWith(response, status, 'text/plain; charset=utf-8', text)
}

/** A request's body as text; empty where it is larger than anything the page sends. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
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
