import type { Scope } from '../db/scope.ts'
import { hasWaitingPost } from './outbox.store.ts'
import { findPlace } from './sent-messages.store.ts'

/**
 * Whether the message of that kind about that subject is known to be in Slack, or is still to be sent. One
 * that had nothing to say when it fell due is neither.
 */
export async function isSentOrToCome(
  scope: Scope,
  about: { memberId: string; kind: string; subjectId: string },
): Promise<boolean> {
  return (await findPlace(scope, about)) !== null || (await hasWaitingPost(scope, about))
}
