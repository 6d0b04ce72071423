import type { ModalView } from '@slack/types'
import { readWorkspace } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { recogniseMember } from '../members/recognise-member.ts'
import type { Who } from '../slack/who.ts'
import { wordsFor } from '../words/language.ts'
import { localTimes } from './interview.ts'
import { interviewModal } from './interview-modal.ts'
import { findInterview } from './interviews.store.ts'

/** The form filled in with one of a member's own interviews; null for anybody else's, or one that is gone. */
export async function interviewForm(
  deps: Pick<Deps, 'database'>,
  who: Who,
  interviewId: string,
): Promise<ModalView | null> {
  return readWorkspace(deps.database, who.workspaceId, async (scope) => {
    const member = await recogniseMember(scope, who.slackUserId)
    const interview = member && (await findInterview(scope, member, interviewId))
    if (member === null || interview === null) return null
    const { company, stage, startsAt } = interview
    const values = { company, stage, ...localTimes(member.timeZone, startsAt) }
    return interviewModal(wordsFor(member.locale), { interviewId }, values)
  })
}
