import { createHmac } from 'node:crypto'
import type { Scope } from '../db/scope.ts'

/** By what a Slack user is found in a group's roster; it tells nobody who it is. */
export function personIndex(
  { keyring, workspaceId }: Pick<Scope, 'keyring' | 'workspaceId'>,
  slackUserId: string,
): string {
  return createHmac('sha256', keyring.rosterKey)
    .update(JSON.stringify([workspaceId, slackUserId]))
    .digest('base64url')
}
