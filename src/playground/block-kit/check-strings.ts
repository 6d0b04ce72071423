import type { Fault } from './slack-wording.ts'

/**
 * Refuses a lone surrogate and NUL in any string, keys included: half an emoji has no UTF-8, and a strict reader
 * of JSON stops at it with the whole request. What Slack does with NUL is not known; no builder means to send it.
 */
export function checkStrings(value: unknown, at: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === 'string') {
    return value.isWellFormed() && !value.includes('\0') ? [] : [{ at, says: 'must be valid unicode' }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...checkStrings(key, at),
    ...checkStrings(inner, [...at, key]),
  ])
}
