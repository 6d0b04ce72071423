import type { Scope } from '../db/scope.ts'
import { refreshKind } from '../outbox/refresh-messages.ts'
import type { Random } from '../random.ts'
import { findWaitingForAnswer } from './checklists.store.ts'
import { coolHeadMessage } from './cool-head.message.ts'
import { refreshChecklist } from './refresh-checklist.ts'

/**
 * Brings a member's cool-head questions, and the lists whose step waits for one, up to whether the member has
 * landed. One that is queued is asked again at delivery whether it is still to come. Repeating is safe.
 */
export async function refreshQuestions(
  scope: Scope,
  deps: { random: Random; now: number },
  memberId: string,
): Promise<void> {
  await refreshKind(scope, deps, { memberId, kind: coolHeadMessage })
  for (const entryId of await findWaitingForAnswer(scope, memberId))
    await refreshChecklist(scope, deps, { memberId, entryId })
}
