import type { LocalDate } from '../clock/local-date.ts'
import type { Scope } from '../db/scope.ts'
import { isLanded } from '../landing/is-landed.ts'
import type { Member } from '../members/member.ts'
import type { NewPost } from '../outbox/queue.ts'
import type { Random } from '../random.ts'
import { putRoughPatch } from './rough-patch.store.ts'
import { callForOffer, NO_ROUGH_PATCH, type RoughPatch } from './rough-patch.ts'
import { roughPatchOffer } from './rough-patch-offer.message.ts'
import { refreshRoughPatch, roughPatchSubject } from './rough-patch-subject.ts'

/**
 * Offers a rough patch where the nos of the last weeks call for it (see `callForOffer`), and not after landing.
 * Gives the messages to queue behind the answer: the offer, or none. `before` is what is stored. To be called
 * where one may be offered: see `mayBeOffered`.
 */
export async function offerRoughPatch(
  scope: Scope,
  deps: { random: Random; now: number },
  member: Member,
  { before, heardOn, nos }: { before: RoughPatch; heardOn: LocalDate; nos: readonly LocalDate[] },
): Promise<NewPost[]> {
  if (!callForOffer(nos, heardOn)) return []
  if (await isLanded(scope, member.id)) return []
  await putRoughPatch(scope, member.id, { ...before, offeredAt: deps.now, offerAnswer: null })
  // Without anything stored no message speaks of one.
  if (before !== NO_ROUGH_PATCH) await refreshRoughPatch(scope, deps, member.id)
  const subjectId = roughPatchSubject(deps.now)
  return [{ kind: roughPatchOffer, memberId: member.id, subjectId, dueAt: deps.now }]
}
