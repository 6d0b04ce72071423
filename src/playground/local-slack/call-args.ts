import { asText, type JsonObject } from './json.ts'
import { refusal, SlackError } from './slack-error.ts'

/** An argument that must be there; Slack's invalid_arguments otherwise. */
export function required(args: JsonObject, name: string): string {
  const value = args[name]
  if (typeof value === 'string' && value !== '') return value
  throw refusal('invalid_arguments', [`missing required field: ${name}`])
}

/** An optional text argument; numbers count as text, as in a form. */
export function optional(args: JsonObject, name: string): string | undefined {
  const value = args[name]
  return typeof value === 'number' ? String(value) : asText(value) || undefined
}

/** A boolean as Slack reads it from a form or from JSON. */
export function flag(args: JsonObject, name: string): boolean {
  const value = args[name]
  return value === true || value === 'true' || value === '1' || value === 1
}

/** A JSON argument, as a string in a form or as itself in JSON; throws `code` where it can't be parsed. */
export function json(args: JsonObject, name: string, code: string): unknown {
  const value = args[name]
  if (typeof value !== 'string') return value ?? undefined
  try {
    return JSON.parse(value)
  } catch {
    throw new SlackError(code)
  }
}

/** One page of a list: `limit` items from the cursor on, and the cursor of the next page ('' at the end). */
export function page<T>(
  items: T[],
  args: JsonObject,
  usual: number,
  most: number,
): { items: T[]; next: string } {
  const cursor = optional(args, 'cursor')
  const start = cursor ? Number(Buffer.from(cursor, 'base64').toString().replace('next:', '')) : 0
  if (!Number.isInteger(start) || start < 0) throw new SlackError('invalid_cursor')
  const limit = Number(optional(args, 'limit') ?? usual)
  if (!Number.isInteger(limit) || limit < 1 || limit > most) throw new SlackError('invalid_limit')
  const end = start + limit
  const next = end < items.length ? Buffer.from(`next:${end}`).toString('base64') : ''
  return { items: items.slice(start, end), next }
}
