import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { isLanded } from '../landing/is-landed.ts'
import type { Member } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { putRoughPatch } from './rough-patch.store.ts'
import { callForOffer, type RoughPatch } from './rough-patch.ts'
import { roughPatchOffer } from './rough-patch-offer.message.ts'
import { refreshRoughPatch, roughPatchSubject } from './rough-patch-subject.ts'

/**
 * Offers a rough patch where the nos of the last weeks call for it (see `callForOffer`), and not after landing.
 * The offer goes behind what this transaction queued before it. To be called where one may be offered: see
 * `mayBeOffered`.
 */
export async function offerRoughPatch(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  { before, heardOn, nos }: { before: RoughPatch; heardOn: LocalDate; nos: readonly LocalDate[] },
): Promise<void> {
  if (!callForOffer(nos, heardOn)) return
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
