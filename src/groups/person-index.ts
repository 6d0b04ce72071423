import { createHmac, type KeyObject } from 'node:crypto'
import type { Scope } from '../db/scope.ts'

const MOST_PEOPLE = 10_000
/** The indexes that were asked for last, by the key: each no that somebody logs asks for theirs several times. */
const indexes = new WeakMap<KeyObject, Map<string, string>>()

/** By what a Slack user is found in a group's roster; it tells nobody who it is. */
export function personIndex(
  { keyring, workspaceId }: Pick<Scope, 'keyring' | 'workspaceId'>,
  slackUserId: string,
): string {
  const key = keyring.rosterKey
  const known = indexes.get(key) ?? new Map<string, string>()
  indexes.set(key, known)
  const person = JSON.stringify([workspaceId, slackUserId])
  const index = known.get(person) ?? createHmac('sha256', key).update(person).digest('base64url')
  if (known.size >= MOST_PEOPLE) known.clear()
  known.set(person, index)
  return index
}
