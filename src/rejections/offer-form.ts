import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { knowMember } from '../members/know-member.ts'
import { UNKNOWN_PROFILE } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import type { Who } from '../slack/who.ts'
import { formOffer } from './form-offer.message.ts'

/** Sends the member a button that opens the form, where there is no other way to tell that it did not open. */
export async function offerForm(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'outbox'>,
  { workspaceId, slackUserId }: Who,
): Promise<void> {
  const now = deps.clock.now()
  await inWorkspace(deps.database, workspaceId, async (scope) => {
    const person = { slackUserId, profile: UNKNOWN_PROFILE }
    const member = await knowMember(scope, { random: deps.random, now }, person)
    const subjectId = deps.random.id()
    await queuePost(scope, deps.random, { kind: formOffer, memberId: member.id, subjectId, dueAt: now })
  })
  deps.outbox.wake()
}
