import { instantOrNull, oneOfOrNull, owner } from '../export/columns.ts'
import type { Part } from '../export/part.ts'
import { queueAsk } from './queue-ask.ts'
import { findRoughPatch } from './rough-patch.store.ts'
import { OFFER_ANSWERS } from './rough-patch.ts'

/** Whether a member is in a rough patch. */
export const roughPatchesExport: Part<'rough_patches'> = {
  says: 'A rough patch: one row, or none where it was never spoken of.',
  atMostOne: true,
  order: [],
  columns: {
    workspace_id: owner,
    member_id: owner,
    since: instantOrNull('Since when; null while there is none.'),
    next_ask_at: instantOrNull('When the member is asked whether it goes on.'),
    offered_at: instantOrNull('When it was last offered.'),
    offer_answer: oneOfOrNull(OFFER_ANSWERS, 'What the offer was answered with.'),
  },
  async afterImport(scope, { random }, member) {
    const roughPatch = await findRoughPatch(scope, member.id)
    if (roughPatch?.nextAskAt != null) await queueAsk(scope, random, member.id, roughPatch.nextAskAt)
  },
}
