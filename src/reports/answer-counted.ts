import { inWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import { type MessageChange, queueChange } from '../outbox/queue-change.ts'
import { chooseCounted } from '../settings/choose-counted.ts'
import type { MessageClick } from '../slack/message-change.slack.ts'
import { countedQuestion } from './counted-question.message.ts'

/** Stores the answer to the question whether the member wants to be counted. The newest answer holds. */
export async function answerCounted(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  click: MessageClick & { counted: boolean },
): Promise<MessageChange> {
  const now = deps.clock.now()
  return inWorkspace(deps.database, click.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, click.slackUserId)
    if (member === null) return { kind: 'gone' }
    await chooseCounted(scope, member.id, click.counted)
    const about = { kind: countedQuestion, memberId: member.id, subjectId: member.id, dueAt: now }
    return queueChange(scope, deps.random, about, click.updateNotBefore)
  })
}
