import type { Json } from './protocol.ts'

/** The value as an object with fields; an empty one for everything else. */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** The objects in a list; whatever else is in it is left out. */
export function objectsOf(value: unknown): Json[] {
  return Array.isArray(value)
    ? value.filter((one) => typeof one === 'object' && one !== null).map(objectOf)
    : []
}

/** The value as text; empty for everything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The words of a text object (plain_text or mrkdwn). */
export function wordsOf(value: unknown): string {
  return textOf(objectOf(value).text)
}
