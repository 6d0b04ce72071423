import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { isLanded } from '../landing/is-landed.ts'
import type { Member } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { findRoughPatch, putRoughPatch } from './rough-patch.store.ts'
import { isToBeOffered, NO_ROUGH_PATCH } from './rough-patch.ts'
import { roughPatchOffer } from './rough-patch-offer.message.ts'
import { refreshRoughPatch, roughPatchSubject } from './rough-patch-subject.ts'

/**
 * Offers a rough patch where the nos of the last weeks call for it (see `isToBeOffered`), and not after landing.
 * The offer goes behind what this transaction queued before it.
 */
export async function offerRoughPatch(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  { heardOn, nos }: { heardOn: LocalDate; nos: readonly LocalDate[] },
): Promise<void> {
  const before = (await findRoughPatch(scope, member.id)) ?? NO_ROUGH_PATCH
  if (!isToBeOffered(before, { heardOn, nos, now: deps.now })) return
  if (await isLanded(scope, member.id)) return
  await putRoughPatch(scope, member.id, { ...before, offeredAt: deps.now, offerAnswer: null })
  await refreshRoughPatch(scope, deps, member.id)
  await queuePost(scope, deps.random, {
    kind: roughPatchOffer,
    memberId: member.id,
    subjectId: roughPatchSubject(deps.now),
    dueAt: deps.now,
  })
}
