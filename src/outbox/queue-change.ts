import type { Scope } from '../db/scope.ts'
import type { Random } from '../random.ts'
import { type NewPost, queueUpdate } from './queue.ts'

/** What became of a click that changes the message it stands in. */
export type MessageChange =
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'changed'
      readonly memberId: string
      readonly subjectId: string
      /** The marker of the queued update, which the click's own answer may make needless. */
      readonly update: string
    }

/** Queues the update that shows a click's change where the click's own answer does not; see `queueUpdate`. */
export async function queueChange(
  scope: Scope,
  random: Random,
  message: NewPost,
  notBefore: number,
): Promise<MessageChange> {
  const { memberId, subjectId } = message
  return {
    kind: 'changed',
    memberId,
    subjectId,
    update: await queueUpdate(scope, random, message, notBefore),
  }
}
