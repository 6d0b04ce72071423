import type { Scope } from '../db/scope.ts'
import { findPlace } from './sent-messages.store.ts'

/** Whether the message of that kind about that subject is known to be in Slack. */
export async function wasSent(
  scope: Scope,
  about: { memberId: string; kind: string; subjectId: string },
): Promise<boolean> {
  return (await findPlace(scope, about)) !== null
}
