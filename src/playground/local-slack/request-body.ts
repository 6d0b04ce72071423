import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { asObject, type JsonObject } from './json.ts'
import { SlackError } from './slack-error.ts'

/** A request's arguments and token, from JSON or a form; a token in the header comes before one in the body. */
export function readCall(
  request: IncomingMessage,
  body: Buffer,
): { token: string | undefined; args: JsonObject } {
  const { token: inBody, ...args } = readFields(request, body)
  const inHeader = request.headers.authorization?.replace(/^Bearer /, '')
  return { token: inHeader ?? (typeof inBody === 'string' ? inBody : undefined), args }
}

function readFields(request: IncomingMessage, body: Buffer): JsonObject {
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0) return {}
  if (type.includes('application/json')) {
    const json = asObject(parse(body.toString()))
    if (!json) throw new SlackError('json_not_object')
    return json
  }
  if (!type.includes('application/x-www-form-urlencoded')) throw new SlackError('invalid_post_type')
  return Object.fromEntries(new URLSearchParams(body.toString()))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SlackError('invalid_json')
  }
}

/** The bytes of an upload: the raw body, or the one file of a multipart form. */
export async function readUpload(request: IncomingMessage, body: Buffer): Promise<Buffer> {
  const type = request.headers['content-type'] ?? ''
  if (!type.includes('multipart/form-data')) return body
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  for (const part of form.values()) if (typeof part !== 'string') return Buffer.from(await part.arrayBuffer())
  return Buffer.alloc(0)
}

/** The whole body of a request. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return buffer(request)
}
