import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import { clickedLanding, type LandingClick } from './clicked-landing.ts'
import { landedMessage } from './landed.message.ts'
import type { LandedChoice } from './landing.ts'
import { updateChose } from './landings.store.ts'

/**
 * Stores what a member wants to be after landing. Repeating is safe; somebody else's landing, or an earlier
 * one, is 'gone'. Once they are looking again it changes nothing.
 */
export async function chooseAfterLanding(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: LandingClick & { chose: LandedChoice },
): Promise<MessageChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const clicked = await clickedLanding(scope, click)
    if (clicked === null) return { kind: 'gone' }
    const { member, landing } = clicked
    if (landing.lookingAgainAt === null) await updateChose(scope, member.id, click.chose)
    const message = { kind: landedMessage, memberId: member.id, subjectId: landing.id, dueAt: now }
    return queueChange(scope, deps.random, message, click.updateNotBefore)
  })
}
