import { inWorkspace, type Scope } from '../db/scope.ts'
import type { Deps } from '../deps.ts'
import { meetMember } from '../meeting/meet-member.ts'
import { knowMember } from '../members/know-member.ts'
import type { Member, Profile } from '../members/member.ts'
import { queuePost } from '../outbox/queue.ts'
import { refreshMessages } from '../outbox/refresh-messages.ts'
import type { Random } from '../random.ts'
import { collectCompanies } from '../rejections/collect-companies.ts'
import { companyIdOf } from '../rejections/company-id-of.ts'
import type { Who } from '../slack/who.ts'
import { interviewMessage } from './interview.message.ts'
import { type Interview, type InterviewPlan, lessonsDueAt } from './interview.ts'
import { findInterview, findInterviewByOrigin, insertInterview, updateInterview } from './interviews.store.ts'
import { sendLessons } from './send-lessons.ts'

export type NoteInterview = Who & {
  readonly profile: Profile
  /** The Slack view that was submitted. */
  readonly origin: string
  readonly plan: InterviewPlan
}

type At = { readonly random: Random; readonly now: number }

/**
 * Stores an interview to come, and queues the message that says so; where the evening before is over already,
 * the lessons too. Submitting the same view again changes that interview to the newest.
 */
export async function noteInterview(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  noted: NoteInterview,
): Promise<void> {
  const at = { random: deps.random, now: deps.clock.now() }
  await inWorkspace(deps.database, noted.workspaceId, async (scope) => {
    const member = await knowMember(scope, at, noted)
    const before = await findInterviewByOrigin(scope, member, noted.origin)
    if (before !== null) return change(scope, at, member, before, noted.plan)
    const interview: Interview = {
      ...noted.plan,
      id: deps.random.id(),
      memberId: member.id,
      companyId: await companyIdOf(scope, deps.random, noted.plan.company),
      told: null,
      nextLessonsAt: lessonsDueAt({ ...noted.plan, told: null }, member.timeZone, at.now),
      wish: null,
    }
    await insertInterview(scope, member, interview, { origin: noted.origin, enteredAt: at.now })
    await meetMember(scope, at, member)
    const about = { memberId: member.id, subjectId: interview.id, dueAt: at.now }
    await queuePost(scope, deps.random, { ...about, kind: interviewMessage })
    await sendLessons(scope, at, member, interview)
  })
}

/** Changes one of a member's own interviews. Anybody else's, or one that is gone, is 'gone'. Repeating is safe. */
export async function changeInterview(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  changed: Who & { profile: Profile; interviewId: string; plan: InterviewPlan },
): Promise<'changed' | 'gone'> {
  const at = { random: deps.random, now: deps.clock.now() }
  return inWorkspace(deps.database, changed.workspaceId, async (scope) => {
    const member = await knowMember(scope, at, changed)
    const before = await findInterview(scope, member, changed.interviewId)
    if (before === null) return 'gone'
    await change(scope, at, member, before, changed.plan)
    return 'changed'
  })
}

async function change(
  scope: Scope,
  at: At,
  member: Member,
  before: Interview,
  plan: InterviewPlan,
): Promise<void> {
  const interview = {
    ...before,
    ...plan,
    companyId: await companyIdOf(scope, at.random, plan.company),
    nextLessonsAt: lessonsDueAt({ ...before, ...plan }, member.timeZone, at.now),
  }
  await updateInterview(scope, member, interview)
  await collectCompanies(scope)
  await refreshMessages(scope, at, { memberId: member.id, id: interview.id })
  await sendLessons(scope, at, member, interview)
}
