import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { queueUpdate } from '../outbox/queue.ts'
import type { MessageChange } from '../slack/message-change.slack.ts'
import type { Who } from '../slack/who.ts'
import { landedMessage } from './landed.message.ts'
import type { LandedChoice } from './landing.ts'
import { findLanding, updateChose } from './landings.store.ts'

export type LandingClick = Who & {
  readonly landingId: string
  /** See MessageClick. */
  readonly updateNotBefore: number
}

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
    const member = await recogniseMember(scope, click.slackUserId)
    const landing = member && (await findLanding(scope, member))
    if (member === null || landing?.id !== click.landingId) return { kind: 'gone' }
    if (landing.lookingAgainAt === null) await updateChose(scope, member.id, click.chose)
    const message = { kind: landedMessage, memberId: member.id, subjectId: landing.id, dueAt: now }
    const update = await queueUpdate(scope, deps.random, message, click.updateNotBefore)
    return { kind: 'changed', memberId: member.id, subjectId: landing.id, update }
  })
}
