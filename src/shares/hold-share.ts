import type { Scope } from '../db/scope.ts'
import { holdMember } from '../members/hold-member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { formOffer } from '../rejections/form-offer.message.ts'
import type { Share } from './share.ts'
import { shareNotSent } from './share-not-sent.ts'
import { deleteShare, moveShare } from './shares.store.ts'

/**
 * Keeps a share that could not go out for its author, and tells them. Nobody has seen it, so a message to them
 * tells nobody what is theirs. Always false: it is in no channel. Repeating is safe.
 */
export async function holdShare(
  scope: Scope,
  deps: { random: Random; now: number },
  { id, link, state }: Share,
): Promise<false> {
  const isKnown = link !== null && (await holdMember(scope, link.memberId))
  if (!isKnown) {
    await deleteShare(scope, id)
    return false
  }
  if (!(await moveShare(scope, id, { from: state, to: 'held' }))) return false
  await queuePost(scope, deps.random, {
    kind: formOffer,
    memberId: link.memberId,
    subjectId: deps.random.id(),
    // Gone once it is sent. What stays beside the member looks like the offer of any form.
    variant: shareNotSent(link.entryId),
    dueAt: deps.now,
  })
  return false
}
