import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import { collectCompanies } from '../rejections/collect-companies.ts'
import type { Who } from '../slack/who.ts'
import { interviewMessage } from './interview.message.ts'
import { deleteInterviewRow, findInterview } from './interviews.store.ts'

/**
 * Takes one of a member's own interviews off the list, at once and for good. What was to come about it does
 * not; its messages say so. Anybody else's, or one that is gone, is 'gone': repeating is safe.
 */
export async function cancelInterview(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: Who & { interviewId: string; updateNotBefore: number },
): Promise<MessageChange> {
  const at = { random: deps.random, now: deps.clock.now() }
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    const interview = member && (await findInterview(scope, member, click.interviewId))
    if (member === null || interview === null) return { kind: 'gone' }
    await deleteInterviewRow(scope, interview)
    await collectCompanies(scope)
    await refreshMessages(scope, at, { memberId: member.id, id: interview.id })
    const about = { memberId: member.id, subjectId: interview.id, dueAt: at.now, kind: interviewMessage }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}
